import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/core/entry.ts";
import type { WriteOptions } from "../../src/exchange/format.ts";
import type { FormatName } from "../../src/exchange/format-names.ts";
import { entry } from "../helpers/entry.ts";
import { asText, readBack, written } from "../helpers/exchange.ts";
import { expectGolden } from "../helpers/golden.ts";
import { inOrder, listed, oneLine, toldApart } from "../helpers/told-apart.ts";

const RUNS = { numRuns: 60, seed: 8 };

const SAMPLE: readonly Entry[] = [
  entry({
    id: "place.jiaxing",
    zh: "嘉兴",
    hant: "嘉興",
    ko: "자싱",
    en: "Jiaxing",
    admitted: { zh: "嘉兴市", ko: "자싱시" },
    deprecated: { ko: "지아씽" },
    definition: "저장성의 지급시",
    note: '대운하 "운하"\n남호',
    sources: ["KIC 305 §1.2"],
  }),
  entry({ id: "company.hash", zh: "#井号", ko: "=1+1", en: "A & <B>", domain: "ai" }),
  entry({ id: "concept.draft", status: "draft", zh: "测试云", ko: "테스트윈" }),
  entry({ id: "concept.homonym", zh: "测试云", ko: "시험 구름", en: "Test Cloud" }),
  entry({ id: "concept.alone", zh: "独" }),
];

/** The files of a format, each under its ending. */
async function filesOf(
  format: FormatName,
  entries: readonly Entry[],
  options: Partial<WriteOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const { files } = await written(format, entries, options);
  return new Map(
    files.map(({ ending, chunks }) => [ending, [...chunks].map(asText).join("")] as const),
  );
}

describe.each<[FormatName, readonly string[]]>([
  ["omegat", [".utf8"]],
  ["weblate", ["-ko.csv", "-en.csv"]],
])("%s", (format, endings) => {
  test("writes what the golden files have", async () => {
    const files = await filesOf(format, SAMPLE);
    expect([...files.keys()]).toEqual(endings);
    for (const [ending, text] of files) {
      const name = `golden/${format}${ending}`;
      expectGolden(fileURLToPath(new URL(name, import.meta.url)), text);
    }
  });
});

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
  const { files, lost } = await written("weblate", SAMPLE);
  for (const { chunks } of files) for (const _ of chunks);
  expect([...(lost.get("no-pair") ?? [])]).toEqual(["concept.alone", "concept.draft"]);
  expect([...(lost.get("misread") ?? [])]).toEqual(["company.hash"]);
});
