import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { CHECK_KEY_TABLE } from "../../src/tui/check/key-table.ts";
import { capOf } from "../../src/tui/terminal/key-name.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { PROGRAM, runMalmoi } from "../helpers/run-malmoi.ts";
import { openTerminal, type Terminal } from "../helpers/tmux.ts";

const LIST = `- id: place.tianjin
  zh: 天津
  ko: 톈진
  en: Tianjin
  avoid: { ko: [텐진] }
  sources: [own]
- id: place.jiuquan
  zh: 酒泉
  ko: 주취안
  en: Jiuquan
  avoid: { ko: [지우취안, 두이름] }
  sources: [own]
- id: place.jiaxing
  zh: 嘉兴
  ko: 자싱
  en: Jiaxing
  avoid: { ko: [두이름] }
  sources: [own]
`;
const DRAFT = "회의는 텐진에서 열렸다.\n지우취안(酒泉)를 거쳐 왔다.\n텐진을 떠났다.\n두이름이다.\n";

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

function open(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
  const folder = fileTree({ "list.yaml": LIST });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const documents = Object.keys(files).filter((name) => !/(?:yaml|~)$/.test(name));
  const words = ["check", ...documents, "-g", "list.yaml", "--interactive", ...args];
  terminal = openTerminal(80, 24, words, {}, "quiet", folder);
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  return { ...terminal, folder, read };
}

const decided = (count: number, total: number) => (screen: string) =>
  screen.includes(`${count} of ${total} decided`);

test("accept, skip, undo, choose, let a word be, and write; the file as it was is kept", async () => {
  const { until, press, type, read, folder } = open({
    "draft.md": DRAFT,
    "draft.md~": "of value\n",
    "malmoi.config.yaml": "# of this house\ncheck:\n  ignore: [화북전력] # let be\n",
  });
  await until(decided(0, 4));
  press("Enter");
  await until((screen) => decided(1, 4)(screen) && screen.includes("회의는 톈진에서"));
  type(" ");
  await until(decided(2, 4));
  press("BSpace");
  await until((screen) => decided(1, 4)(screen) && /^> 2 .*지우취안/m.test(screen));
  press("Enter");
  await until((screen) => screen.includes("주취안(酒泉)을"));
  type(" ");
  await until((screen) => decided(3, 4)(screen) && /^> 4 .*두이름/m.test(screen));
  press("Right");
  await until((screen) => screen.includes("두이름 -> 자싱"));
  press("Enter");
  await until((screen) => screen.includes("자싱이다."));
  press("BSpace", "C-w");
  await until((screen) => screen.includes("x 4:1"));
  press("C-s");
  await until((screen) => screen.includes("draft.md: 2 problems mended"));
  expect(read("draft.md")).toBe(DRAFT);
  press("Enter");
  await until((screen) => screen.includes("left with 1"));

  expect(read("draft.md")).toBe(
    "회의는 톈진에서 열렸다.\n주취안(酒泉)을 거쳐 왔다.\n텐진을 떠났다.\n두이름이다.\n",
  );
  expect([read("draft.md~"), read("draft.md.~1~")]).toEqual(["of value\n", DRAFT]);
  expect(read("malmoi.config.yaml")).toBe(
    "# of this house\ncheck:\n  ignore: [화북전력, 두이름] # let be\n",
  );
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("every key of its help does what it says on the terminal", async () => {
  const { until, press, type, resize } = open({ "draft.md": DRAFT, "b.md": "텐진\n" });
  resize(100, 40);
  await until(decided(0, 4));
  press("F1");
  const help = await until((screen) => screen.includes("this help"));
  const caps = CHECK_KEY_TABLE.flatMap(({ keys }) => keys.map(capOf));
  expect(caps.filter((cap) => !help.includes(cap))).toEqual([]);
  const step = async (key: string, shown: RegExp): Promise<void> => {
    press(key);
    await until((screen) => shown.test(screen));
  };
  const at = (line: number): RegExp => new RegExp(`^> ${line} `, "m");
  await step("F1", at(1));
  await step("Down", at(2));
  await step("Up", at(1));
  await step("C-n", at(2));
  await step("C-p", at(1));
  await step("End", at(4));
  await step("Home", at(1));
  await step("C-End", at(4));
  await step("C-Home", at(1));
  await step("NPage", at(4));
  await step("PPage", at(1));
  await step("End", at(4));
  await step("Tab", /-> 자싱/);
  await step("BTab", /-> 주취안/);
  await step("Right", /-> 자싱/);
  await step("Left", /-> 주취안/);
  await step("DC", /1 of 4 decided/);
  await step("BSpace", /0 of 4 decided/);
  type(" ");
  await until(decided(1, 4));
  await step("C-_", /0 of 4 decided/);
  await step("C-w", /1 of 4 decided/);
  await step("BSpace", /0 of 4 decided/);
  await step("Home", at(1));
  await step("C-a", /2 of 4 decided/);
  await step("BSpace", /0 of 4 decided/);
  await step("End", at(4));
  await step("Enter", /1 of 4 decided/);
  await step("C-o", /^Chinese/m);
  await step("Escape", at(1));
  await step("C-s", /^Write the file\?/m);
  await step("Escape", at(1));
  await step("C-s", /^Write the file\?/m);
  await step("Escape", at(1));
  await step("F2", /4개 중 1개/);
  await step("F2", /4 个中/);
  await step("F2", /1 of 4 decided/);
  await step("C-l", /1 of 4 decided/);
  press("C-z");
  await until((screen) => /stopped/i.test(screen));
  type("fg");
  press("Enter");
  await until((screen) => decided(1, 4)(screen) && at(1).test(screen));
  await step("Escape", /1 accepted change is not written/);
  await step("Escape", /file 2 of 2/);
  await step("Enter", /1 of 1 decided/);
  await step("C-s", /^Write the file\?/m);
  await step("C-s", /b\.md: 1 problem mended; as it was: b\.md~/);
});

test("encoding, mark of byte order and line ends stay", async () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
  const { until, press, folder } = open({ "a.txt": utf16("회의는 텐진이다.\r\n두 번째 줄\r\n") });
  await until(decided(0, 1));
  press("Enter");
  await until(decided(1, 1));
  press("C-s");
  await until((screen) => screen.includes("Write the file?"));
  press("C-s");
  await until((screen) => screen.includes("left with 0"));
  const bytes = readFileSync(join(folder, "a.txt"));
  expect(bytes).toEqual(utf16("회의는 톈진이다.\r\n두 번째 줄\r\n"));
});

test("what someone else has written meanwhile stays", async () => {
  const { until, press, read, folder } = open({ "draft.md": DRAFT });
  await until(decided(0, 4));
  writeFileSync(join(folder, "draft.md"), `새 줄\n${DRAFT}`);
  press("Enter");
  await until(decided(1, 4));
  press("C-s");
  await until((screen) => screen.includes("Write the file?"));
  press("Enter");
  await until(
    (screen) => screen.includes("draft.md: nothing was written.") && screen.includes("left with 1"),
  );
  expect(read("draft.md")).toBe(`새 줄\n${DRAFT}`);
  expect(readdirSync(folder).sort()).toEqual(["draft.md", "list.yaml"]);
});

test("Ctrl-C leaves everything as it is", async () => {
  const { until, press, read, folder } = open({ "draft.md": DRAFT });
  await until(decided(0, 4));
  press("Enter", "C-c");
  await until((screen) => screen.includes("left with 1"));
  expect(read("draft.md")).toBe(DRAFT);
  expect(readdirSync(folder).sort()).toEqual(["draft.md", "list.yaml"]);
});

test("a document from standard input is shown, keys come from the terminal, and nothing is written", async () => {
  const { until, press, type } = open({ "a.md": "톈진\n" });
  await until((screen) => screen.includes("left with 0"));
  type("clear; printf '텐진\\n' |");
  type(` '${process.execPath}' '${PROGRAM}' check - -g list.yaml -i; echo ended with $?`);
  press("Enter");
  await until((screen) => decided(0, 1)(screen) && screen.includes("not written back"));
  press("Enter");
  await until((screen) => screen.includes("This document is only shown"));
  press("Escape");
  await until((screen) => screen.includes("ended with 1"));
});

test("where nothing is wrong nothing is opened", async () => {
  const { until } = open({ "draft.md": "톈진\n" });
  await until(
    (screen) => screen.includes("1 document, no problems") && screen.includes("left with 0"),
  );
});

describe("what cannot be interactive is refused in one line", () => {
  test.each([
    [["a.md"], "malmoi: malmoi check --interactive needs a terminal"],
    [["-"], "malmoi: malmoi check --interactive needs a terminal"],
    [["a.md", "--fix"], "malmoi: --interactive goes neither with --fix nor with"],
    [["a.md", "--json"], "malmoi: --interactive goes neither with --fix nor with"],
    [["a.md", "--format", "html"], "malmoi: --interactive goes neither with --fix nor with"],
  ])("%j", (words, message) => {
    const cwd = fileTree({ "a.md": DRAFT });
    const { status, stdout, stderr } = runMalmoi(["check", "-i", ...words], { cwd });
    expect([status, stdout, stderr.split("\n").length]).toEqual([2, "", 2]);
    expect(stderr).toContain(message);
  });
});
