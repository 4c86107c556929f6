import { expect, test } from "vitest";
import { editorCommand } from "../../src/files/open-editor.ts";

test.each<[environment: Readonly<Record<string, string>>, command: readonly string[]]>([
  [{}, ["vi", "+7", "a b.yaml"]],
  [{ EDITOR: "nano" }, ["nano", "+7", "a b.yaml"]],
  [{ EDITOR: "nano", VISUAL: "emacs -nw" }, ["emacs", "-nw", "+7", "a b.yaml"]],
  [{ EDITOR: "nano", VISUAL: " " }, ["nano", "+7", "a b.yaml"]],
  [{ VISUAL: "/usr/bin/code" }, ["/usr/bin/code", "--wait", "--goto", "a b.yaml:7"]],
  [{ VISUAL: "hx" }, ["hx", "a b.yaml:7"]],
])("%o", (environment, command) => {
  expect(editorCommand("a b.yaml", 7, environment)).toEqual(command);
});
