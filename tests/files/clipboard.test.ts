import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyText, osc52, toolsFor } from "../../src/files/clipboard.ts";
import { fileTree } from "../helpers/file-tree.ts";

const names = (environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = "linux") =>
  toolsFor(environment, platform).map(([command]) => command);

test.each<[where: string, NodeJS.ProcessEnv, NodeJS.Platform, readonly string[]]>([
  ["macOS", {}, "darwin", ["pbcopy"]],
  ["Windows", {}, "win32", ["clip.exe"]],
  ["WSL", { WSL_DISTRO_NAME: "Debian", DISPLAY: ":0" }, "linux", ["clip.exe"]],
  ["Wayland", { WAYLAND_DISPLAY: "w", DISPLAY: ":0" }, "linux", ["wl-copy", "xclip", "xsel"]],
  ["X11 in tmux", { DISPLAY: ":0", TMUX: "t" }, "linux", ["xclip", "xsel", "tmux"]],
  ["a console", {}, "linux", []],
  ["SSH: not the other machine's desktop", { SSH_CONNECTION: "c", DISPLAY: ":0" }, "linux", []],
  ["tmux over SSH", { SSH_CONNECTION: "c", TMUX: "t" }, "darwin", ["tmux"]],
])("%s", (_where, environment, platform, expected) => {
  expect(names(environment, platform)).toEqual(expected);
});

test("the terminal gets the text as base64 of UTF-8", () => {
  expect(osc52("자싱")).toBe("\u001b]52;c;7J6Q7Iux\u0007");
});

describe("copying", () => {
  test("feeds the desktop's program besides telling the terminal", async () => {
    const folder = fileTree({ "wl-copy": '#!/bin/sh\n/bin/cat > "$0.got"\n' });
    chmodSync(join(folder, "wl-copy"), 0o755);
    const path = process.env["PATH"];
    process.env["PATH"] = folder;
    const written: string[] = [];
    await copyText("상하이전기", { WAYLAND_DISPLAY: "w" }, "linux", (text) => written.push(text));
    process.env["PATH"] = path;
    expect(existsSync(join(folder, "wl-copy.got"))).toBe(true);
    expect(readFileSync(join(folder, "wl-copy.got"), "utf8")).toBe("상하이전기");
    expect(written).toEqual([osc52("상하이전기")]);
  });

  test("goes by the terminal alone where there is no program", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = fileTree();
    const written: string[] = [];
    await copyText("가", { WAYLAND_DISPLAY: "w", DISPLAY: ":0" }, "linux", (text) =>
      written.push(text),
    );
    process.env["PATH"] = path;
    expect(written).toEqual([osc52("가")]);
  });
});
