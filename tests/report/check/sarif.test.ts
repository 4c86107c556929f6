import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CHECK_RULES } from "../../../src/core/check-rules.ts";
import { UI_LANGUAGES } from "../../../src/core/language.ts";
import { artifactUri } from "../../../src/report/check/artifact-uri.ts";
import { sarifLog } from "../../../src/report/check/sarif.ts";
import { checkRunOf } from "../../helpers/check-run.ts";
import { docxOf } from "../../helpers/documents.ts";
import { expectGolden } from "../../helpers/golden.ts";

/** The parts of a log that are looked at here. */
interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly version: string; rules: readonly Rule[] } };
    readonly results: readonly Result[];
  }[];
}
interface Rule {
  readonly id: string;
  readonly name: string;
  readonly help: { readonly text: string };
}
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    readonly physicalLocation: { readonly region?: Region };
    readonly logicalLocations?: readonly object[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
}

/** The log as whoever reads the file gets it. */
async function logOf(...args: Parameters<typeof checkRunOf>): Promise<Log["runs"][number]> {
  const { runs } = JSON.parse(JSON.stringify(sarifLog(await checkRunOf(...args)))) as Log;
  const [run] = runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

const regionOf = ({ locations }: Result): Region => {
  const region = locations[0]?.physicalLocation.region;
  if (region === undefined) throw new Error("no region");
  return region;
};

const DRAFT = "회의는 텐진에서 열렸다.\n추어우(滁州)를 거쳤다.\n";

test("a log of a document with an error and a warning", async () => {
  const { tool, ...rest } = await logOf({ "원고/1 장.md": DRAFT });
  const [rule] = tool.driver.rules;
  const log = {
    ...rest,
    tool: { driver: { ...tool.driver, version: "-", semanticVersion: "-", rules: [rule] } },
  };
  expectGolden(
    join(import.meta.dirname, "golden", "draft.sarif.json"),
    `${JSON.stringify(log, null, 2)}\n`,
  );
});

test.each(UI_LANGUAGES)("every rule has its words in %s", async (language) => {
  const { rules } = (await logOf({}, language)).tool.driver;
  expect(rules.map(({ id }) => id)).toEqual([...CHECK_RULES]);
  expect(rules.map(({ name }) => name)).toContain("DeprecatedTerm");
  expect(new Set(rules.map(({ help }) => help.text)).size).toBe(CHECK_RULES.length);
  expect(JSON.stringify(rules)).not.toMatch(/ruleHelp|\{\{/);
});

describe("places count UTF-16 units of the file", () => {
  test.each([
    ["plain text", "a.txt", "😀 텐진\n"],
    ["a mark of byte order, CRLF", "a.md", "\ufeff# 제목\r\n\r\n텐진에서\r\n"],
    ["a table", "a.md", "| 1 | 텐진 |\n"],
    [
      "a page, where words are written in another way than they are read",
      "a.html",
      "<p>A&amp;B 텐진</p>",
    ],
    ["tags inside the word", "a.html", "<p>텐<b>진</b>에서</p>"],
  ])("%s", async (_what, path, content) => {
    const text = content.replace("\ufeff", "");
    const [result] = (await logOf({ [path]: content })).results;
    if (result === undefined) throw new Error("no result");
    const region = regionOf(result);
    const written = text.slice(region.charOffset, region.charOffset + region.charLength);
    expect(written.replace(/<.*?>/g, "")).toBe("텐진");
    expect(region.snippet.text).toBe(written);
    const lines = text.split(/\r?\n/);
    expect(region.endLine).toBe(region.startLine);
    expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
      written,
    );
  });

  test("a title that stands on two lines ends on the second", async () => {
    const text = "그는 닝더\n스다이를 세웠다.\n";
    const list = (await logOf({ "a.txt": text }, "en", { severities: { "first-mention": "info" } }))
      .results;
    const [region] = list.map(regionOf);
    expect(region).toMatchObject({ startLine: 1, startColumn: 4, endLine: 2, endColumn: 4 });
  });
});

test("what has no lines has a place with a name, no region and no fix", async () => {
  const [result] = (
    await logOf({ "a.docx": docxOf("<w:p><w:t>머리</w:t></w:p><w:p><w:t>텐진에서</w:t></w:p>") })
  ).results;
  expect(result?.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: "a.docx", index: 0 } },
      logicalLocations: [{ fullyQualifiedName: "¶2" }],
    },
  ]);
  expect(result?.fixes).toBeUndefined();
});

test("no fix is given for a word with tags between its letters", async () => {
  const { results } = await logOf({ "a.html": "<p>텐<b>진</b>에서 텐진으로</p>" });
  expect(results.map(({ fixes = [] }) => fixes.length)).toEqual([0, 1]);
});

test("fixes, when made, leave what is right, with the particles that fit", async () => {
  let text = "회의는 텐진에서 열렸다.\n추어우(滁州)를, 지우취안(酒泉)와 텐진을\n";
  const replacements = (await logOf({ "a.md": text })).results
    .flatMap(({ fixes = [] }) => fixes.flatMap(({ artifactChanges }) => artifactChanges))
    .flatMap((change) => change.replacements)
    .sort((a, b) => b.deletedRegion.charOffset - a.deletedRegion.charOffset);
  for (const { deletedRegion: region, insertedContent } of replacements) {
    const rest = text.slice(region.charOffset + region.charLength);
    text = text.slice(0, region.charOffset) + insertedContent.text + rest;
  }
  expect(text).toBe("회의는 톈진에서 열렸다.\n추저우(滁州)를, 주취안(酒泉)과 톈진을\n");
});

describe("fingerprints", () => {
  const fingerprints = async (text: string): Promise<readonly string[]> =>
    (await logOf({ "a.md": text })).results.map(
      ({ partialFingerprints }) => partialFingerprints["problemHash/v1"] ?? "",
    );

  test("stay when lines move and when spaces change", async () => {
    const before = await fingerprints(DRAFT);
    expect(before).toHaveLength(2);
    expect(await fingerprints(`# 새 제목\n\n${DRAFT.replace("\n", "\n\n  ")}`)).toEqual(before);
  });

  test("are different for each problem, also for the same word in the same line", async () => {
    const found = await fingerprints("텐진에서 텐진으로\n\n텐진에서 텐진으로\n\n텐진을\n");
    expect(found).toHaveLength(5);
    expect(new Set(found).size).toBe(5);
  });
});

test.each([
  ["a.md", "a.md"],
  ["원고/1 장.md", "%EC%9B%90%EA%B3%A0/1%20%EC%9E%A5.md"],
  ["a:b%20#?.md", "a%3Ab%2520%23%3F.md"],
  ["/tmp/a b.md", "file:///tmp/a%20b.md"],
  ["C:/원고/a.md", "file:///C:/%EC%9B%90%EA%B3%A0/a.md"],
  ["a\\b.md", "a%5Cb.md"],
  ["\n\ud800.md", "%0A%EF%BF%BD.md"],
  ["-", "-"],
])("the path %j is the URI %s", (path, uri) => {
  expect(artifactUri(path)).toBe(uri);
  expect(() => new URL(uri, "file:///base/")).not.toThrow();
});
