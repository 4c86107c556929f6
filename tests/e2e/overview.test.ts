import { expect, test } from "vitest";
import { runMalmoi } from "../helpers/run-malmoi.ts";

test("without a terminal and a query an overview says what the list holds and what to try", () => {
  const { status, stdout, stderr } = runMalmoi(["--lang", "ko"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const category of ["정책", "기관", "기업", "지명", "인명", "행사", "매체", "개념"]) {
    expect(stdout).toMatch(new RegExp(`^ {2}${category} +[\\d,]+$`, "m"));
  }
  for (const pair of ["중국어–한국어", "한국어–영어", "중국어–영어"]) {
    expect(stdout).toMatch(new RegExp(`^ {2}${pair} +[\\d,]+$`, "m"));
  }
  expect(stdout.match(/^ {2}malmoi .+$/gm)).toHaveLength(5);
});

test("every example of the overview runs", () => {
  const { stdout } = runMalmoi([]);
  for (const [, command = ""] of stdout.matchAll(/^ {2}malmoi (\S+(?: \S+)*) {2}/gm)) {
    expect([command, runMalmoi(command.split(" ")).status]).toEqual([command, 0]);
  }
});

test.each([
  [{ LANG: "ko_KR.UTF-8" }, "이렇게 써 보세요"],
  [{ LANG: "zh_CN.UTF-8" }, "试一试"],
  [{ LANG: "fr_FR.UTF-8" }, "Try"],
  [{ LANG: "ko_KR.UTF-8", LC_ALL: "zh_CN" }, "试一试"],
  [{ LANG: "zh_CN", LC_MESSAGES: "ko_KR" }, "이렇게 써 보세요"],
])("the locale %o gives the language", (environment, expected) => {
  expect(runMalmoi([], { environment }).stdout).toContain(expected);
});

test.each(["--help", "help", "search --help", "help fmt", "-h"])(
  "%s prints help and exits 0",
  (args) => {
    const { status, stdout, stderr } = runMalmoi(args.split(" "));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("--glossary PATH");
  },
);

test.each(["--version", "-V"])("%s prints the version", (option) => {
  expect(runMalmoi([option]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("the help names only commands that exist", () => {
  const { stdout } = runMalmoi(["--help"]);
  const named = [...stdout.matchAll(/^ {2}malmoi ([a-z]+)/gm)].map(([, name]) => name);
  expect(named).toEqual([
    "search",
    "show",
    "read",
    "scan",
    "check",
    "harvest",
    "export",
    "import",
    "add",
    "edit",
    "validate",
    "fmt",
    "stats",
    "completion",
  ]);
});
