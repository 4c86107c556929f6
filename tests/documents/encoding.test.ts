import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeStream, decodeText, encodeText } from "../../src/documents/decode-text.ts";
import { ENCODINGS, type Encoding, encodingOf } from "../../src/documents/encoding.ts";

const KOREAN = "자싱시를 찾은 대표단은 뷁 연구소와 협약을 맺었다.\r\n";
const CHINESE = "嘉兴市位于浙江省东北部，是长三角城市群的重要城市。\n";

const bytesIn = async (text: string, encoding: Encoding, bom = false): Promise<Uint8Array> =>
  (await encodeText(text, encoding, bom)).bytes;

describe("the encoding of a text is found out", () => {
  test.each<[how: string, text: string, encoding: Encoding, bom: boolean, certainty: string]>([
    ["UTF-8", KOREAN, "utf-8", false, "valid"],
    ["UTF-8 with its mark", KOREAN, "utf-8", true, "marked"],
    ["nothing at all", "", "utf-8", false, "valid"],
    ["ASCII", "a\n", "utf-8", false, "valid"],
    ["UTF-16 with its mark", CHINESE, "utf-16le", true, "marked"],
    ["UTF-16 the other way round", CHINESE, "utf-16be", true, "marked"],
    ["UTF-16 without a mark, by its spaces", KOREAN, "utf-16le", false, "valid"],
    ["글 has a zero byte of its own", "글을 쓴 사람에게 줄 상\n", "utf-16be", false, "valid"],
    ["Korean Windows", KOREAN, "cp949", false, "guessed"],
    [
      "Korean Windows, after a page of ASCII",
      "a\n".repeat(90_000) + KOREAN,
      "cp949",
      false,
      "guessed",
    ],
    ["one Korean word", "데이터", "cp949", false, "guessed"],
    ["Chinese Windows", CHINESE, "gb18030", false, "guessed"],
    ["one Chinese word", "数据库", "gb18030", false, "guessed"],
  ])("%s", async (_how, text, encoding, bom, certainty) => {
    const decoded = await decodeText(await bytesIn(text, encoding, bom));
    expect(decoded).toMatchObject({ text, encoding, bom, certainty, flaws: { count: 0 } });
  });

  test("a character that stands for unreadable bytes may stand in a text itself", async () => {
    const { text, certainty } = await decodeText(await bytesIn("톈\ufffd진", "utf-8"));
    expect({ text, certainty }).toEqual({ text: "톈\ufffd진", certainty: "valid" });
  });

  test("what the user says counts before likeness", async () => {
    const decoded = await decodeText(await bytesIn(CHINESE, "big5"), { given: "big5" });
    expect(decoded).toMatchObject({ encoding: "big5", certainty: "given" });
  });

  test("what the file says counts where it is no UTF-8, and not where it is", async () => {
    const hints = { declared: "gbk" } as const;
    const inGbk = await decodeText(await bytesIn("兴", "gbk"), hints);
    const inUtf8 = await decodeText(await bytesIn("兴", "utf-8"), hints);
    expect(inGbk).toMatchObject({ text: "兴", encoding: "gbk", certainty: "declared" });
    expect(inUtf8).toMatchObject({ text: "兴", encoding: "utf-8", certainty: "valid" });
  });

  test("a long text in UTF-8 with a spoilt byte is read, and the lines are told", async () => {
    const bytes = await bytesIn(`${KOREAN.repeat(100)}끝`, "utf-8");
    bytes[bytes.length - 2] = 0x20;
    const { encoding, flaws } = await decodeText(bytes);
    expect({ encoding, lines: flaws.lines }).toEqual({ encoding: "utf-8", lines: [101] });
  });
});

describe("what is no text, or none that can be told, is refused", () => {
  test.each<[what: string, bytes: readonly number[], code: string, line?: number]>([
    ["zero bytes", [0x61, 0x0a, ...Array<number>(20).fill(0x61), 0], "not-text", 2],
    ["bytes of no encoding", [0xff, 0x81, 0xff, 0xff, 0x80, 0xff], "encoding-unknown"],
    ["Latin-1", [...Buffer.from("déjà vu, à côté", "latin1")], "encoding-unknown"],
  ])("%s", async (_what, bytes, code, line) => {
    const place = line === undefined ? {} : { line };
    await expect(decodeText(Uint8Array.from(bytes))).rejects.toMatchObject({ code, place });
  });

  test("bytes that the named encoding does not have, with the line", async () => {
    const bytes = Uint8Array.from([0x61, 0x0d, 0x0a, 0xc0, 0xda, 0xff, 0xff]);
    await expect(decodeText(bytes, { given: "cp949" })).rejects.toMatchObject({
      code: "undecodable",
      params: { encoding: "cp949" },
      place: { line: 2 },
    });
  });
});

describe("writing back", () => {
  test("what an encoding does not have is told, not replaced in silence", async () => {
    const { missing } = await encodeText("자싱(嘉兴) 𠮷", "cp949");
    expect(missing).toEqual([
      { character: "兴", offset: 4 },
      { character: "𠮷", offset: 7 },
    ]);
  });

  test.each(["utf-8", "utf-16le", "utf-16be", "gb18030"] as const)(
    "%s gives back every text, in pieces of any size",
    async (encoding) => {
      // U+FFFD is what a text in a Chinese encoding is refused for.
      const whole = fc
        .string({ unit: "grapheme" })
        .filter((text) => !text.startsWith("\ufeff") && !text.includes("\ufffd"));
      await fc.assert(
        fc.asyncProperty(
          whole,
          fc.boolean(),
          fc.integer({ min: 1, max: 7 }),
          async (text, bom, size) => {
            const { bytes, missing } = await encodeText(text, encoding, bom);
            expect(missing).toEqual([]);
            let back = "";
            for await (const part of decodeStream(inPieces(bytes, size), encoding)) back += part;
            expect(back).toBe(text);
          },
        ),
      );
    },
  );
});

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test.each([
  ["EUC-KR", "cp949"],
  ["ks_c_5601-1987", "cp949"],
  ["Windows-949", "cp949"],
  ["GB2312", "gbk"],
  ["UTF8", "utf-8"],
  ["utf-16", "utf-16le"],
  ["klingon", undefined],
  ["", undefined],
])("%j is called %s", (label, encoding) => {
  expect(encodingOf(label)).toBe(encoding);
});

test.each(ENCODINGS)("%s is its own name", (encoding) => {
  expect(encodingOf(encoding)).toBe(encoding);
});
