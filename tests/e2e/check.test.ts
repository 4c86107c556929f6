import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { fileTree } from "../helpers/file-tree.ts";
import { cleanEnvironment, PROGRAM, runMalmoi } from "../helpers/run-malmoi.ts";

const LIST = `- id: place.tianjin
  zh: 天津
  ko: 톈진
  avoid: { ko: [텐진] }
  sources: [own]
`;
const DRAFT = "# 머리\n\n회의는 텐진에서 열렸다.\n쭌이(遵义)와 따칭(大庆)을 다녀왔다.\n";

function run(command: "check" | "harvest", draft: string, ...args: readonly string[]) {
  const folder = fileTree({ "list.yaml": LIST, "draft.md": draft });
  return runMalmoi([command, "draft.md", "-g", "list.yaml", ...args], { cwd: folder });
}

/** What a report for people says, without the lines of documents and the table. */
function headsOf(stdout: string): readonly string[] {
  return stdout.split("\n").filter((line) => /^\S/.test(line));
}

test("problems stand with their lines, what to write and a summary, and make the run fail", () => {
  const { status, stdout, stderr } = run("check", DRAFT);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout.split("\n")).toEqual([
    "draft.md:3:5 error “텐진” is not to be written; write 톈진 [deprecated-term]",
    "  3 │ 회의는 텐진에서 열렸다.",
    "    │        ^^^^ 톈진",
    "    │ place.tianjin  天津 · 톈진",
    "",
    "draft.md:4:1 info 쭌이 (遵义) is not in the list [unknown-pair]",
    "  4 │ 쭌이(遵义)와 따칭(大庆)을 다녀왔다.",
    "    │ ^^^^",
    "",
    "draft.md:4:9 warning 大庆 is written 다칭 by the standard, not “따칭” [nonstandard-reading]",
    "  4 │ 쭌이(遵义)와 따칭(大庆)을 다녀왔다.",
    "    │              ^^^^ 다칭",
    "",
    "3 problems",
    "  1  error    deprecated-term      A rendering that the list says is not to be written",
    "  1  warning  nonstandard-reading  A name written by its sound that misses the standard transcription",
    "  1  info     unknown-pair         A pair that the list does not have",
    "",
  ]);
});

test("--json has the shape that editors rely on", () => {
  const { stdout } = run("check", DRAFT, "--json", "--rule", "unknown-pair=off");
  expect(JSON.parse(stdout)).toEqual({
    files: [
      {
        path: "draft.md",
        problems: [
          {
            rule: "deprecated-term",
            severity: "error",
            line: 3,
            column: 5,
            range: [10, 12],
            text: "텐진",
            message: "“텐진” is not to be written; write 톈진",
            suggestions: ["톈진"],
            entries: ["place.tianjin"],
          },
          {
            rule: "nonstandard-reading",
            severity: "warning",
            line: 4,
            column: 9,
            range: [28, 30],
            text: "따칭",
            message: "大庆 is written 다칭 by the standard, not “따칭”",
            suggestions: ["다칭"],
            entries: [],
          },
        ],
      },
    ],
    summary: { files: 1, errors: 1, warnings: 1, infos: 0 },
  });
});

test.each([
  ["an error fails", [], 1],
  ["unless nothing is to", ["--fail-on", "never"], 0],
  ["a warning does not", ["--rule", "deprecated-term=off"], 0],
  ["unless it is to", ["--rule", "deprecated-term=off", "--fail-on", "warning"], 1],
  ["an error made a warning does not", ["--rule", "deprecated-term=warning"], 0],
  ["information may fail too", ["--rule", "deprecated-term=off", "--fail-on", "info"], 1],
])("%s", (_what, args, status) => {
  expect(run("check", DRAFT, ...args).status).toBe(status);
});

describe("reports for others", () => {
  test("SARIF and GitHub name files as the working folder sees them", () => {
    const folder = fileTree({ "list.yaml": LIST, "원고/1.md": DRAFT });
    const report = (format: string): string =>
      runMalmoi(["check", join(folder, "원고", "1.md"), "-g", "list.yaml", "-f", format], {
        cwd: folder,
      }).stdout;
    const log = JSON.parse(report("sarif"));
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0].artifacts).toEqual([{ location: { uri: "%EC%9B%90%EA%B3%A0/1.md" } }]);
    expect(log.runs[0].results).toHaveLength(3);
    expect(report("github").split("\n")[0]).toBe(
      "::error file=원고/1.md,line=3,endLine=3,col=5,endColumn=7,title=malmoi (deprecated-term)::원고/1.md:3:5: “텐진” is not to be written; write 톈진",
    );
  });

  test("files outside the working folder keep their whole names", () => {
    const [here, there] = [fileTree({ "list.yaml": LIST }), fileTree({ "draft.md": DRAFT })];
    const path = join(there, "draft.md");
    const { stdout } = runMalmoi(["check", path, "-g", "list.yaml", "-f", "sarif"], { cwd: here });
    expect(JSON.parse(stdout).runs[0].artifacts[0].location.uri).toBe(pathToFileURL(path).href);
  });

  test("a page of HTML, in the language that is asked for", () => {
    const { status, stdout } = run("check", DRAFT, "--format", "html", "--lang", "ko");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="ko">/);
    expect(stdout).toContain(
      '회의는 <mark class="error rule-deprecated-term" data-problem="1">텐진</mark>에서',
    );
    expect(stdout).toMatch(/<\/html>\n$/);
  });
});

test("a document without problems says so", () => {
  expect(run("check", "회의는 톈진에서 열렸다.\n")).toEqual({
    status: 0,
    stdout: "1 document, no problems\n",
    stderr: "",
  });
});

test("standard input is a document", () => {
  const folder = fileTree({ "list.yaml": LIST });
  const { status, stdout } = spawnSync(
    process.execPath,
    [PROGRAM, "check", "-", "-g", join(folder, "list.yaml")],
    { input: "텐진", encoding: "utf8", env: cleanEnvironment() },
  );
  expect(status).toBe(1);
  expect(stdout).toContain("-:1:1 error");
});

test.each([
  ["no file named", ["check"], /^malmoi: check needs FILE/],
  ["a file that is not there", ["check", "nowhere.md"], /nowhere\.md: no such file/],
  [
    "a rule that there is none",
    ["check", "a", "--rule", "wrong-pear=off"],
    /did you mean “wrong-pair”/,
  ],
  ["a rule without severity", ["check", "a", "--rule", "wrong-pair"], /no severity “”/],
  ["a severity that there is none", ["check", "a", "--fail-on", "x"], /no severity “x”.*never/],
  ["a format that there is none", ["check", "a", "-f", "xls"], /no format “xls”.*pretty, json/],
  ["no file to harvest", ["harvest"], /^malmoi: harvest needs FILE/],
])("%s: one line and exit 2", (_what, args, message) => {
  const { status, stdout, stderr } = runMalmoi(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trimEnd()).toMatch(message);
  expect(stderr.trimEnd()).not.toContain("\n");
});

test("harvest prints pairs that the list does not have as draft entries, which validate takes", () => {
  const { status, stdout } = run("harvest", DRAFT);
  expect(status).toBe(0);
  expect(stdout).toBe(`# draft.md:4:9 has 따칭
# 쭌이(遵义)와 따칭(大庆)을 다녀왔다.
# by the standard 다칭; Sino-Korean 대경
- id: place.daqing
  zh: 大庆
  pinyin: Dàqìng
  ko: 다칭
  avoid: { ko: [따칭] }
  sources: [editors]
  status: draft

# draft.md:4:1 has 쭌이
# 쭌이(遵义)와 따칭(大庆)을 다녀왔다.
# by the standard 쭌이; Sino-Korean 준의
- id: place.zunyi
  zh: 遵义
  pinyin: Zūnyì
  ko: 쭌이
  sources: [editors]
  status: draft
`);
  const folder = fileTree({ "harvested.yaml": stdout });
  expect(runMalmoi(["validate", "harvested.yaml"], { cwd: folder }).stdout).toBe(
    "2 entries, no problems\n",
  );
});

test("harvest of a document without new pairs prints nothing and says so", () => {
  const { status, stdout, stderr } = run("harvest", "톈진(天津)이다.\n");
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toBe("No pair that the list does not have.\n");
});

describe("--fix", () => {
  function fix(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
    const folder = fileTree({ "list.yaml": LIST, ...files });
    const documents = Object.keys(files).filter((name) => name !== "malmoi.config.yaml");
    const result = runMalmoi(["check", ...documents, "-g", "list.yaml", "--fix", ...args], {
      cwd: folder,
    });
    const after = (name: string): string => readFileSync(join(folder, name), "utf8");
    return { ...result, after };
  }

  test.each([
    ["텐진을", "톈진을"],
    ["**텐진**을 본다", "**톈진**을 본다"],
    ["따칭(大庆)를 본다", "다칭(大庆)을 본다"],
    ["지우취안(酒泉)와 텐진\r\n", "주취안(酒泉)과 톈진\r\n"],
    ["`텐진` [텐진](텐진)", "`텐진` [톈진](텐진)"],
  ])("%s becomes %s", (before, now) => {
    expect(fix({ "a.md": before }).after("a.md")).toBe(now);
  });

  test("says how much was mended, and what is left makes the run fail", () => {
    const { status, stdout } = fix({ "a.md": "텐진 쭌이(遵义)\n" }, "--fail-on", "info");
    expect(headsOf(stdout)).toEqual([
      "a.md:1:4 info 쭌이 (遵义) is not in the list [unknown-pair]",
      "1 problem fixed",
      "1 problem",
    ]);
    expect(status).toBe(1);
  });

  test("a clean file is not written to", () => {
    const { stdout } = fix({ "a.md": "톈진\n" });
    expect(stdout).toBe("1 document, no problems\n");
  });

  test("a translation that lacks a term is not replaced by the term", () => {
    const before = 'msgid ""\nmsgstr "Language: ko\\n"\n\nmsgid "天津的港口"\nmsgstr "항구이다"\n';
    const { after, stdout } = fix({ "a.po": before });
    expect(after("a.po")).toBe(before);
    expect(headsOf(stdout)[0]).toContain("[missing-term]");
  });

  test("standard input is refused", () => {
    const { status, stderr } = runMalmoi(["check", "-", "--fix"]);
    expect([status, stderr]).toEqual([2, "malmoi: --fix needs files; - cannot be written back\n"]);
  });
});

describe("malmoi.config.yaml", () => {
  function check(config: string, draft: string, ...args: readonly string[]) {
    const folder = fileTree({
      "malmoi.config.yaml": config,
      "list.yaml": LIST,
      "a.md": draft,
      "old/b.md": draft,
    });
    return runMalmoi(["check", "a.md", "old/b.md", "-g", "list.yaml", ...args], { cwd: folder });
  }

  test("sets severities, which the command line may set again", () => {
    const config = "check:\n  rules: { deprecated-term: info }\n  exclude: [old]\n";
    const { status, stdout } = check(config, "텐진");
    expect([status, ...headsOf(stdout)]).toEqual([
      0,
      "a.md:1:1 info “텐진” is not to be written; write 톈진 [deprecated-term]",
      "1 problem",
      "1 file left out by the configuration",
    ]);
    expect(check(config, "텐진", "--rule", "deprecated-term=error").status).toBe(1);
  });

  test("lets words be", () => {
    const { stdout } = check("check:\n  ignore: [텐진]\n", "텐진");
    expect(stdout).toBe("2 documents, no problems\n");
  });

  test("chooses another rendering than the list", () => {
    const config = "check:\n  prefer: { 天津: 천진 }\n  exclude: [old/b.md]\n";
    const { stdout } = check(config, "톈진과 천진, 텐진");
    expect(headsOf(stdout).slice(0, 2)).toEqual([
      "a.md:1:1 warning this house writes 천진, not “톈진” [house-style]",
      "a.md:1:9 error “텐진” is not to be written; write 천진 [deprecated-term]",
    ]);
  });

  test("what can never be met is told", () => {
    const { stdout } = check("check:\n  ignore: ['--']\n  prefer: { 天京: 천경 }\n", "톈진");
    expect(headsOf(stdout)).toEqual([
      "malmoi.config.yaml:2:12 info “--” is about nothing here, and can go [unused-setting]",
      "malmoi.config.yaml:3:13 info “天京” is about nothing here, and can go [unused-setting]",
      "2 problems",
    ]);
  });

  test("a rule that there is not has its place, and what was meant", () => {
    const { status, stderr } = check("check:\n  rules: { deprecated-terms: off }\n", "톈진");
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^malmoi: malmoi\.config\.yaml:2:12: .*deprecated-term/),
    ]);
  });
});

test("--baseline tells only what an earlier report does not have", () => {
  const { stdout } = run("check", DRAFT, "--json");
  const folder = fileTree({
    "list.yaml": LIST,
    "known.json": stdout,
    "broken.json": "{",
    "draft.md": `텐진\n${DRAFT}`,
  });
  const after = (file: string) =>
    runMalmoi(["check", "draft.md", "-g", "list.yaml", "--baseline", file], { cwd: folder });
  expect(headsOf(after("known.json").stdout)).toEqual([
    "draft.md:4:5 error “텐진” is not to be written; write 톈진 [deprecated-term]",
    "1 problem",
  ]);
  expect(after("broken.json")).toMatchObject({
    status: 2,
    stderr: "malmoi: broken.json: not a report of malmoi check --json\n",
  });
});
