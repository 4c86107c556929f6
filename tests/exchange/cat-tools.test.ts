import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import { entry } from "../helpers/entry.ts";
import { chunksOf, filesOf, readBack, written } from "../helpers/exchange.ts";
import { SAMPLE_ENTRIES } from "../helpers/sample-entries.ts";
import { inOrder, listed, oneLine, toldApart } from "../helpers/told-apart.ts";

const RUNS = { numRuns: 60, seed: 8 };

test("omegat gives back the terms of both languages, and the rest as a note", async () => {
  await fc.assert(
    fc.asyncProperty(toldApart, async (list) => {
      const text = (await filesOf("omegat", list)).get(".utf8") ?? "";
      const { entries, refused } = await readBack("omegat", text || "#", { directed: true });
      expect(refused).toEqual([]);
      const expected = list.flatMap((one) => {
        const [zh, ko] = [listed(one, "zh"), listed(one, "ko")];
        if (zh.length === 0 || ko.length === 0) return [];
        const avoided = [...one.terms.ko, ...one.terms.zh].filter(
          ({ status, script }) => status === "deprecated" && script !== "Hant",
        );
        const not = [...new Set(avoided.map(({ term }) => oneLine(term)))].join(", ");
        const parts = [one.definition ?? "", one.note ?? "", not === "" ? "" : `Not: ${not}`];
        const note = [...new Set(parts.map(oneLine))].filter((part) => part !== "").join(" · ");
        return [{ zh: inOrder("zh", zh), ko: inOrder("ko", ko), note }];
      });
      expect(
        entries.map(({ terms: { zh, ko }, note = "" }) => ({ zh, ko, note: note.trim() })),
      ).toEqual(expected);
    }),
    RUNS,
  );
});

test("omegat takes rows for one entry that share a term and a comment, in the languages of their letters", async () => {
  const rows = ["자싱\t嘉兴\tC", "자싱시\t嘉兴\tC", "자싱\t嘉興", "자싱\t佳兴\tD", "난징\t南京"];
  const { entries } = await readBack("omegat", rows.join("\r\n"));
  expect(entries.map(({ line, note, terms: { zh, ko } }) => [line, note, zh, ko])).toEqual([
    [1, "C", inOrder("zh", ["嘉兴", "嘉興"]), inOrder("ko", ["자싱", "자싱시"])],
    [4, "D", inOrder("zh", ["佳兴"]), inOrder("ko", ["자싱"])],
    [5, undefined, inOrder("zh", ["南京"]), inOrder("ko", ["난징"])],
  ]);
});

test("weblate gives back ids, preferred terms, definitions, notes and marks of drafts", async () => {
  await fc.assert(
    fc.asyncProperty(toldApart, async (list) => {
      const text = (await filesOf("weblate", list, { from: "ko" })).get("-zh_Hans.csv") ?? "";
      const { entries, refused } = await readBack("weblate", text, {
        from: "ko",
        to: "zh",
        directed: true,
      });
      expect(refused).toEqual([]);
      const expected = list.flatMap((one) => {
        const [ko, zh] = [listed(one, "ko")[0] ?? "", listed(one, "zh")[0] ?? ""];
        if (zh === "" || ko === "" || /^'*[=+\-@＝]/.test(zh) || /^'*[=+\-@＝]/.test(ko)) return [];
        return [
          {
            id: one.id,
            status: one.status === "draft" ? "draft" : undefined,
            definition: one.definition,
            note: one.note,
            terms: { zh: inOrder("zh", [zh]), ko: inOrder("ko", [ko]), en: [] },
          },
        ];
      });
      expect(
        entries.map(({ id, status, definition, note, terms }) => ({
          id,
          status,
          definition,
          note,
          terms,
        })),
      ).toEqual(expected);
    }),
    RUNS,
  );
});

test("what a bilingual format leaves out is told", async () => {
  const { files, lost } = await written("weblate", SAMPLE_ENTRIES);
  for (const file of files) await chunksOf(file);
  expect([...(lost.get("no-pair") ?? [])]).toEqual(["concept.alone", "concept.draft"]);
  expect([...(lost.get("misread") ?? [])]).toEqual(["company.hash"]);
});

const BOTH = { from: true, to: true };

describe("deepl", () => {
  test("gives back each source with the one target to use, by its rules", async () => {
    await fc.assert(
      fc.asyncProperty(toldApart, async (list) => {
        const text = (await filesOf("deepl", list, { directed: BOTH })).get("-zh-ko.tsv") ?? "";
        for (const row of text.split("\n").slice(0, -1)) expect(row).toMatch(DEEPL_ROW);
        if (text === "") return;
        const { entries, refused } = await readBack("deepl", text, { directed: true });
        expect(refused).toEqual([]);
        const expected = list.flatMap((one) => {
          const [zh, ko] = [listed(one, "zh"), listed(one, "ko")];
          if (zh.length === 0 || ko.length === 0) return [];
          return [{ zh: inOrder("zh", zh), ko: inOrder("ko", ko.slice(0, 1)), en: [] }];
        });
        expect(entries.map(({ terms }) => terms)).toEqual(expected);
      }),
      RUNS,
    );
  });

  test("a source leads to one target: a preferred term goes before an admitted one", async () => {
    const list = [
      entry({ id: "concept.a", zh: "一", ko: "하나", admitted: { zh: "二" } }),
      entry({ id: "concept.b", zh: "二", ko: "둘", admitted: { ko: "두" } }),
      entry({ id: "concept.c", zh: "一", ko: "일" }),
    ];
    const { files, lost } = await written("deepl", list, { directed: BOTH });
    expect((await chunksOf(files[0])).join("")).toBe("一\t하나\n二\t둘\n");
    expect([...(lost.get("second-target") ?? [])]).toEqual(["concept.a", "concept.b", "concept.c"]);
  });

  test("leaves out terms of over 1024 bytes, controls, and what passes 10 MiB", async () => {
    const long = "가".repeat(341);
    const list = [
      entry({ id: "concept.fits", zh: `${long}a`, ko: "\u0001하나\u0085둘\u0090\u2028셋" }),
      entry({ id: "concept.long", zh: `${long}ab`, ko: "둘" }),
      ...Array.from({ length: 10_400 }, (_, number) =>
        entry({ id: `concept.n${number}`, zh: `${long.slice(5)}${number}`, ko: "셋" }),
      ),
    ];
    const { files, lost } = await written("deepl", list, { directed: BOTH });
    const text = (await chunksOf(files[0])).join("");
    expect(text.startsWith(`${long}a\t하나 둘 셋\n`)).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10 * 1024 * 1024);
    expect([...(lost.get("too-long") ?? [])]).toEqual(["concept.long"]);
    const rows = text.split("\n").length - 1;
    expect(lost.get("over-limit")?.size).toBe(list.length - 1 - rows);
    expect([...(lost.get("control-character") ?? [])]).toEqual(["concept.fits"]);
  });

  test("reads what its website writes, in the languages that it says", async () => {
    const csv = '"测试, 云",테스트윈,ZH,KO,0\nCloud,구름,en,ko\nNuage,구름,fr,ko\n하나\n';
    const { entries, refused } = await readBack("deepl", csv);
    expect(entries.map(({ line, terms }) => [line, terms])).toEqual([
      [1, { zh: inOrder("zh", ["测试, 云"]), ko: inOrder("ko", ["테스트윈"]), en: [] }],
      [2, { zh: [], ko: inOrder("ko", ["구름"]), en: inOrder("en", ["Cloud"]) }],
    ]);
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [3, "wrong-field"],
      [4, "bad-number-of-columns"],
    ]);
  });
});

/** Both sides there, without outer white space, controls and line separators. */
const DEEPL_ROW =
  /^(?!\s)[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+(?<!\s)\t(?!\s)[^\u0000-\u001f\u007f-\u009f\u2028\u2029]+(?<!\s)$/;

test("google has the direction that is asked for without names of columns", async () => {
  const files = await filesOf("google", SAMPLE_ENTRIES, { directed: BOTH });
  expect(files.get(".csv")).toBe("嘉兴,자싱\n嘉兴市,자싱\n#井号,=1+1\n测试云,테스트윈\n");
});

test("google has one term of each language in a row", async () => {
  await fc.assert(
    fc.asyncProperty(toldApart, async (list) => {
      const text = (await filesOf("google", list)).get(".csv") ?? "";
      const rows: string[][] = parse(text);
      const preferred = (one: Entry): readonly string[] =>
        (["zh", "ko", "en"] as const).map((language) => {
          const [first] = one.terms[language];
          const isTerm = first?.status === "preferred" && first.script !== "Hant";
          return isTerm ? oneLine(first.term) : "";
        });
      const expected = list
        .map(preferred)
        .filter((terms) => terms.filter((term) => term !== "").length >= 2);
      expect(rows).toEqual([["zh-CN", "ko", "en"], ...expected]);
    }),
    RUNS,
  );
});
