import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entry } from "../helpers/entry.ts";
import { chunksOf, filesOf, written, writtenText } from "../helpers/exchange.ts";
import { toldApart } from "../helpers/told-apart.ts";

const LIST = [
  entry({
    id: "place.tianjin",
    zh: "天津",
    hant: "天津",
    ko: "톈진",
    en: "Tianjin",
    admitted: { zh: "天津市", ko: "천진" },
    deprecated: { ko: "텐진" },
  }),
  entry({ id: "company.huawei", zh: "华为", ko: "화웨이", en: "Huawei" }),
];
const HEAD =
  "Translate these names and terms from Chinese into Korean as given after =; never write what stands after ✗.\n";

describe("a block for a language model", () => {
  test("a line an entry: what to write, and what not", async () => {
    expect(await writtenText("prompt", LIST)).toBe(
      `${HEAD}天津 / 天津市 = 톈진 ✗ 텐진\n华为 = 화웨이\n`,
    );
  });

  test("in another direction", async () => {
    const text = await writtenText("prompt", LIST, { from: "ko", to: "en" });
    expect(text).toMatch(/from Korean into English.*\n톈진 \/ 천진 = Tianjin ✗ 텐진\n/);
  });

  test.each<[limit: number, ids: readonly string[]]>([
    [HEAD.length + 30, []],
    [HEAD.length + 9, ["place.tianjin"]],
    [HEAD.length, ["place.tianjin", "company.huawei"]],
    [10, ["place.tianjin", "company.huawei"]],
  ])("in %i characters what has no room is left out whole, and told", async (limit, ids) => {
    const { files, lost } = await written("prompt", LIST, { maxChars: limit });
    const text = (await chunksOf(files[0])).join("");
    expect(text.length).toBeLessThanOrEqual(limit);
    expect([...(lost.get("over-limit") ?? [])]).toEqual(ids);
  });

  test("it is never longer than it may be, in code points", async () => {
    const limit = fc.integer({ min: 1, max: 400 });
    await fc.assert(
      fc.asyncProperty(toldApart, limit, async (list, maxChars) => {
        const [text = ""] = (await filesOf("prompt", list, { maxChars })).values();
        expect([...text].length).toBeLessThanOrEqual(maxChars);
        const whole = (await writtenText("prompt", list)).split("\n");
        expect(text.split("\n").filter((line) => !whole.includes(line))).toEqual([]);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
