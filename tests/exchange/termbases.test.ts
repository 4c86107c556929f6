import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, Term } from "../../src/core/entry.ts";
import type { Language } from "../../src/core/language.ts";
import type { FormatName } from "../../src/exchange/format-names.ts";
import { entry } from "../helpers/entry.ts";
import { chunksOf, filesOf, readBack, written, writtenText } from "../helpers/exchange.ts";
import { listed, oneLine, toldApart } from "../helpers/told-apart.ts";

const RUNS = { numRuns: 60, seed: 8 };

describe.each<[FormatName, readonly (keyof Entry)[], (entry: Entry) => Entry]>([
  ["memoq", ["category", "domain", "definition", "note"], firstIsPreferred],
  ["multiterm", ["domain", "definition", "note", "sources"], (one) => one],
])("%s", (format, fields, kept) => {
  test("gives back terms in every language with their status, and what it has fields for", async () => {
    await fc.assert(
      fc.asyncProperty(toldApart, async (list) => {
        const { entries, refused } = await readBack(format, await writtenText(format, list));
        const shown = (one: Partial<Entry>): unknown => [
          one.terms,
          ...fields.map((field) => one[field]),
        ];
        const expected = list.map(onOneLine).map(kept);
        expect(refused).toEqual([]);
        expect(entries.map(shown)).toEqual(expected.map(shown));
      }),
      RUNS,
    );
  });
});

function onOneLine(one: Entry): Entry {
  const lines = (terms: readonly Term[]): readonly Term[] =>
    terms
      .map((term) => ({ ...term, term: oneLine(term.term) }))
      .filter(({ term }, at, all) => all.findIndex((other) => other.term === term) === at);
  const { zh, ko, en } = one.terms;
  return { ...one, terms: { zh: lines(zh), ko: lines(ko), en: lines(en) } };
}

/** memoQ knows the first term of a language and whether a term is forbidden. */
function firstIsPreferred(one: Entry): Entry {
  const first = (terms: readonly Term[], script?: Term["script"]): readonly Term[] =>
    terms
      .filter((term) => term.script === script)
      .map((term, at) =>
        term.status === "deprecated"
          ? term
          : { ...term, status: at === 0 ? "preferred" : "admitted" },
      );
  const { zh, ko, en } = one.terms;
  const both = [...first(zh, "Hans"), ...first(zh, "Hant")];
  const chinese = (["preferred", "admitted", "deprecated"] as const).flatMap((status) =>
    both.filter((term) => term.status === status),
  );
  return { ...one, terms: { zh: chinese, ko: first(ko), en: first(en) } };
}

test("memoq reads any delimiter, repeated headers, forms with marks, and counts what has no place", async () => {
  const csv = `Entry_ID;Entry_Subject;Entry_Creator;Korean_Def;Korean;Term_Info;Term_Example;Korean;Term_Info;Term_Example;Chinese_PRC;German
7;ai;kim;뜻;클라우드;"CasePermissive;Custom";예;구름*;"CaseSense;Custom;NonTerm";;云|计算;Wolke
8;Medizin;;;의사;;;;;;医生
9;;;;a;;;;;;b;;;;;x
`;
  const { entries, refused, ignored } = await readBack("memoq", csv);
  expect(entries).toEqual([
    {
      line: 2,
      domain: "ai",
      definition: "뜻",
      terms: {
        zh: [{ term: "云|计算", status: "preferred", script: "Hans" }],
        ko: [
          { term: "클라우드", status: "preferred" },
          { term: "구름", status: "deprecated" },
        ],
        en: [],
      },
      sources: [],
      related: [],
    },
    expect.objectContaining({ line: 3 }),
  ]);
  expect(refused.map(({ line, code }) => [line, code])).toEqual([[4, "bad-number-of-columns"]]);
  expect([...ignored.keys()].sort()).toEqual(["Entry_Creator", "German", "Term_Example", "domain"]);
});

test("multiterm reads languages by code or name, fields in any letters, links, and counts the rest", async () => {
  const xml = `<?xml version="1.0"?>
<mtf><conceptGrp><concept>12</concept><system type="entryClass">1</system>
<transacGrp><transac type="origination">kim</transac><date>2026-01-01T00:00:00</date></transacGrp>
<descripGrp><descrip type="subject">Law</descrip></descripGrp>
<descripGrp><descrip type="Project">P</descrip><descripGrp><descrip type="SOURCE">책</descrip></descripGrp></descripGrp>
<languageGrp><language type="Chinese (Traditional, Taiwan)" lang="zh_tw"/>
<descripGrp><descrip type="Definition">see <xref Tlink="x">雲</xref></descrip></descripGrp>
<termGrp><term>測試
雲</term><descripGrp><descrip type="Status">Forbidden</descrip></descripGrp></termGrp></languageGrp>
<languageGrp><language type="Korean" lang=""/><termGrp><term>테스트윈</term></termGrp></languageGrp>
<languageGrp><language type="German" lang="DE"/><termGrp><term>Wolke</term></termGrp></languageGrp>
</conceptGrp><conceptGrp><concept>13</concept><languageGrp><language type="Thai" lang="TH"/>
<termGrp><term>x</term></termGrp></languageGrp></conceptGrp></mtf>`;
  const { entries, refused, ignored } = await readBack("multiterm", xml);
  expect(entries).toEqual([
    {
      line: 2,
      definition: "see 雲",
      terms: {
        zh: [{ term: "測試 雲", status: "deprecated", script: "Hant" }],
        ko: [{ term: "테스트윈", status: "preferred" }],
        en: [],
      },
      sources: ["책"],
      related: [],
    },
  ]);
  expect(refused.map(({ line, code }) => [line, code])).toEqual([[12, "no-terms"]]);
  expect([...ignored.keys()].sort()).toEqual(["DE", "Project", "Subject", "TH"]);
});

describe("xbench", () => {
  test("asks for one target of each source, with the comment beside it", async () => {
    await fc.assert(
      fc.asyncProperty(toldApart, async (list) => {
        const text = (await filesOf("xbench", list, { lineEnd: "\r\n" })).get(".txt") ?? "";
        const rows = text.split("\r\n").slice(0, -1);
        const names = (one: Entry, language: Language): readonly string[] => listed(one, language);
        const expected = list.flatMap((one) => {
          const [target] = names(one, "ko");
          return target === undefined ? [] : names(one, "zh").map((source) => [source, target]);
        });
        expect(rows.map((row) => row.split("\t").slice(0, 2))).toEqual(expected);
        for (const row of rows) expect(row.split("\t").length).toBeLessThanOrEqual(3);
      }),
      RUNS,
    );
  });

  test("leaves out a second target, and tells", async () => {
    const list = [
      entry({ id: "concept.a", zh: "云", ko: "클라우드" }),
      entry({ id: "concept.b", zh: "云", ko: "구름" }),
    ];
    const { files, lost } = await written("xbench", list);
    expect(await chunksOf(files[0])).toEqual(["云\t클라우드\n"]);
    expect([...(lost.get("second-target") ?? [])]).toEqual(["concept.b"]);
  });
});
