import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runMalmoi, temporaryFolder } from "../helpers/run-malmoi.ts";

const folder = temporaryFolder();
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
write("broken.yaml", "- id: place.x\n  zh: [\n");
write("unknown.yaml", "- id: place.x\n  zh: 某\n  kr: 모\n  ko: 모\n  sources: [editors]\n");
write("many.yaml", "- id: nowhere\n- id: place.y\n  also: 3\n");
write("binary.yaml", Uint8Array.of(0xff, 0xfe, 0x00, 0xc3, 0x28));
write("hostile.yaml", "- id: place.x\n  \u001b[31mzh: 某\n");
write("brackets.yaml", "[".repeat(100_000));
mkdirSync(join(folder, "empty"));

test.each<[command: string, message: string | RegExp]>([
  ["frobnicate", "malmoi: there is no command “frobnicate”"],
  ["serach 상하이", "malmoi: there is no command “serach”; did you mean “search”?"],
  ["check no-such-draft.md", "malmoi: no-such-draft.md: no such file or folder"],
  ["search --limt 3 x", "malmoi: there is no option --limt; did you mean “--limit”?"],
  ["search -x y", "malmoi: there is no option -x"],
  ["search x --limit", "malmoi: --limit needs a value: --limit NUMBER"],
  ["search x --limit zero", "malmoi: --limit needs a whole number from 1, not “zero”"],
  ["search x --limit 0", "malmoi: --limit needs a whole number from 1, not “0”"],
  ["search x --json=yes", "malmoi: --json takes no value"],
  ["search x --lang fr", "malmoi: there is no UI language “fr”; there are ko, zh, en"],
  [
    "search x --category compny",
    /^malmoi: there is no category “compny”; .*did you mean “company”\?$/,
  ],
  ["search", "malmoi: search needs QUERY…"],
  ["show", "malmoi: show needs ID|TERM"],
  ["stats extra", "malmoi: stats takes no argument “extra”"],
  ["search x --glossary missing", "malmoi: missing: no such file or folder"],
  ["search x --glossary empty", "malmoi: empty: no .yaml file in this folder"],
  ["search x --glossary binary.yaml", "malmoi: binary.yaml: not UTF-8 text"],
  ["search x --glossary broken.yaml", /^malmoi: broken\.yaml:\d+:\d+: not valid YAML: /],
  [
    "search x --glossary unknown.yaml",
    "malmoi: unknown.yaml:3:3: there is no field “kr” (did you mean “ko”?)",
  ],
  [
    "search x --glossary many.yaml",
    /^malmoi: many\.yaml:1:3: .*\(\d+ more problems; malmoi validate lists all\)$/,
  ],
  ["search x --glossary brackets.yaml", /^malmoi: brackets\.yaml:1:\d+: not valid YAML: /],
  ["fmt broken.yaml", /^malmoi: broken\.yaml:\d+:\d+: not valid YAML: /],
])("malmoi %s: one line, exit code 2", (command, message) => {
  const { status, stdout, stderr } = runMalmoi(command.split(" "), { cwd: folder });
  const [line = "", ...rest] = stderr.split("\n");
  expect({ status, stdout, rest }).toEqual({ status: 2, stdout: "", rest: [""] });
  if (typeof message === "string") expect(line).toBe(message);
  else expect(line).toMatch(message);
});

test("faults of the command line are told in the language it asks for", () => {
  expect(runMalmoi(["--limt", "3", "--lang", "ko"]).stderr).toBe(
    "malmoi: --limt라는 옵션은 없습니다; 혹시 ‘--limit’?\n",
  );
});

test("control characters from a file never reach the terminal", () => {
  for (const args of [
    ["validate", "hostile.yaml"],
    ["search", "x", "--glossary", "hostile.yaml"],
  ]) {
    const { status, stdout, stderr } = runMalmoi(args, { cwd: folder });
    expect(status).not.toBe(0);
    expect(stdout + stderr).not.toContain("\u001b");
  }
});

test("a broken config is told with its place, in the working folder and below", () => {
  const project = temporaryFolder();
  writeFileSync(join(project, "malmoi.config.yaml"), "lang: korean\n");
  mkdirSync(join(project, "below"));
  const { status, stderr } = runMalmoi(["search", "x"], { cwd: join(project, "below") });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^malmoi: \.\.\/malmoi\.config\.yaml:1:7: “lang” must be one of ko, zh, en\n$/,
  );
});
