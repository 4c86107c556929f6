import { spawn } from "node:child_process";

/** A program that takes a text for the clipboard on its standard input. */
type Tool = readonly [command: string, ...args: string[]];

/**
 * Puts a text on the clipboard: by the terminal (OSC 52), which reaches the user's own machine also
 * over SSH, and by the desktop's own program where there is one here. Inside tmux, tmux itself hands
 * it to the terminal.
 * @param write to the terminal
 */
export async function copyText(
  text: string,
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  write: (sequence: string) => void,
): Promise<void> {
  write(osc52(text));
  for (const tool of toolsFor(environment, platform)) {
    if (await fed(tool, text)) return;
  }
}

/** "Manipulate selection data" (xterm): the clipboard, as base64 of UTF-8. */
export function osc52(text: string): string {
  return `\u001b]52;c;${Buffer.from(text, "utf8").toString("base64")}\u0007`;
}

/** Programs that may be there, the likeliest first. */
export function toolsFor(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): readonly Tool[] {
  const tmux: readonly Tool[] = environment["TMUX"] ? [["tmux", "load-buffer", "-w", "-"]] : [];
  // The desktop of the machine at the other end is not the user's.
  if (environment["SSH_CONNECTION"]) return tmux;
  if (platform === "darwin") return [["pbcopy"]];
  if (platform === "win32" || environment["WSL_DISTRO_NAME"]) return [["clip.exe"]];
  return [
    ...(environment["WAYLAND_DISPLAY"] ? ([["wl-copy"]] as const) : []),
    ...(environment["DISPLAY"]
      ? ([
          ["xclip", "-selection", "clipboard"],
          ["xsel", "--clipboard", "--input"],
        ] as const)
      : []),
    ...tmux,
  ];
}

/** @returns false where there is no such program, or it fails */
function fed([command, ...args]: Tool, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["pipe", "ignore", "ignore"] });
    child.on("error", () => resolve(false));
    child.stdin.on("error", () => resolve(false));
    // xclip stays to serve what it holds: it is not waited for after it has read.
    child.on("exit", (code) => resolve(code === 0));
    child.unref();
    child.stdin.end(text);
  });
}
