import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/commands.ts";
import { TYPED_COMMANDS } from "../../src/commands/completion/values.ts";
import { GLOBAL_OPTIONS } from "../../src/commands/options.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { runMalmoi } from "../helpers/run-malmoi.ts";

/** What bash would offer for the last of some words. */
function offered(...words: readonly string[]): readonly string[] {
  const folder = fileTree({ "malmoi.bash": runMalmoi(["completion", "bash"]).stdout });
  const script = [
    'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))',
    // Only bash itself, while it completes, has this command.
    "compopt() { :; }; _malmoi",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash's
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join("; ");
  const args = ["-c", script, "bash", join(folder, "malmoi.bash"), "malmoi", ...words];
  const { stdout, stderr } = spawnSync("bash", args, { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line !== "");
}

describe("bash", () => {
  test.each<[words: readonly string[], offers: readonly string[]]>([
    [["se"], ["search"]],
    [["check", "--fo"], ["--format"]],
    [
      ["check", "--format", ""],
      ["pretty", "json", "sarif", "github", "html"],
    ],
    [["scan", "draft.txt", "-f", "c"], ["csv"]],
    [
      ["search", "-c", "co"],
      ["company", "concept"],
    ],
    [["check", "--rule", "wrong"], ["wrong-pair="]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["check", "dra"], []],
    [["search", "--fix"], []],
  ])("%o", (words, offers) => {
    expect(offered(...words)).toEqual(offers);
  });

  test("every command with every option of it", () => {
    expect(offered("")).toEqual(TYPED_COMMANDS);
    for (const command of TYPED_COMMANDS) {
      const options = [...COMMANDS[command].options, ...GLOBAL_OPTIONS].map((name) => `--${name}`);
      expect(offered(command, "--")).toEqual(options);
    }
  });
});

test.each(["zsh", "fish"])("%s: every command and option is in the script", (shell) => {
  const { status, stdout } = runMalmoi(["completion", shell, "--lang", "ko"]);
  expect(status).toBe(0);
  for (const command of TYPED_COMMANDS) {
    expect(stdout).toContain(command);
    for (const option of COMMANDS[command].options) expect(stdout).toContain(option);
  }
});

test("a shell that is not known is told", () => {
  const { status, stderr } = runMalmoi(["completion", "tcsh", "--lang", "en"]);
  expect(status).toBe(2);
  expect(stderr).toBe("malmoi: no completion for “tcsh”; there are bash, zsh, fish\n");
});
