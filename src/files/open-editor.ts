import { spawn } from "node:child_process";
import { basename } from "node:path";
import { MalmoiError } from "../core/errors.ts";

/** How editors are told to wait and where to put the cursor; others take `+LINE`, as vi does. */
const WITH_PLACE: Readonly<Record<string, (place: string) => readonly string[]>> = {
  code: (place) => ["--wait", "--goto", place],
  codium: (place) => ["--wait", "--goto", place],
  cursor: (place) => ["--wait", "--goto", place],
  zed: (place) => ["--wait", place],
  subl: (place) => ["--wait", place],
  hx: (place) => [place],
};
const USUAL = "vi";

/**
 * The command line that opens a file at a line in the user's editor.
 * @param line counted from 1
 * @returns the program and its arguments; `EDITOR` may have arguments of its own
 */
export function editorCommand(
  path: string,
  line: number,
  environment: NodeJS.ProcessEnv,
): readonly [program: string, ...args: string[]] {
  const named = environment["VISUAL"]?.trim() || environment["EDITOR"]?.trim() || USUAL;
  const [program = USUAL, ...args] = named.split(/\s+/);
  const withPlace = WITH_PLACE[basename(program).replace(/\.(?:exe|cmd)$/i, "")];
  return [program, ...args, ...(withPlace?.(`${path}:${line}`) ?? [`+${line}`, path])];
}

/**
 * Opens a file in the user's editor and waits until that has ended.
 * @throws MalmoiError editor-failed
 */
export async function openInEditor(
  path: string,
  line: number,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const [program, ...args] = editorCommand(path, line, environment);
  const isDone = await new Promise<boolean>((resolve) => {
    const editor = spawn(program, args, { stdio: "inherit" });
    editor.on("error", () => resolve(false));
    editor.on("exit", (code) => resolve(code === 0));
  });
  if (!isDone) throw new MalmoiError("editor-failed", { command: program });
}
