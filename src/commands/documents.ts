import { relative } from "node:path";
import { MalmoiError } from "../core/errors.ts";
import type { Document } from "../documents/open-document.ts";
import { readDocument } from "../files/read-document.ts";
import { progressText } from "../report/progress-text.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Context } from "./command.ts";
import type { CommandName } from "./command-names.ts";
import { followed, makePace } from "./progress.ts";

export const STANDARD_INPUT = "-";

/** The documents that a command line names. */
export interface NamedDocuments {
  /** Opens them, each when its turn comes. */
  readonly documents: () => AsyncIterable<Document>;
  /** How many of them are left out. */
  readonly excluded: number;
}

/**
 * The documents that a command line names, without those that the configuration excludes.
 * @param exclude files and folders, as paths from the working folder
 * @throws MalmoiError where it names none
 */
export function documentsOf(
  command: CommandName,
  context: Context,
  exclude: readonly string[] = [],
): NamedDocuments {
  const { operands, translate } = context;
  if (operands.length === 0) {
    const argument = translate("help.argument.file");
    throw new MalmoiError("missing-argument", { command, argument });
  }
  const paths = operands.filter((path) => !exclude.some((folder) => isWithin(folder, path)));
  return {
    documents: () => opened(paths, context),
    excluded: operands.length - paths.length,
  };
}

async function* opened(paths: readonly string[], context: Context): AsyncGenerator<Document> {
  const { inputBytes, progress } = context;
  const { encoding } = context.arguments;
  const pace = makePace(progress);
  for (const [index, path] of paths.entries()) {
    const input = path === STANDARD_INPUT ? inputBytes() : undefined;
    const document = await readDocument(path, { encoding, input });
    sayDoubts(document, context);
    const segments = followed(document.segments, pace, (segment) =>
      progressText(path, segment.place(0, 0).line, index + 1, paths.length),
    );
    yield { ...document, segments };
  }
}

function isWithin(folder: string, path: string): boolean {
  if (path === STANDARD_INPUT) return false;
  const way = relative(folder, path);
  return way === "" || !(way === ".." || /^\.\.[\\/]/.test(way));
}

/** What a reader should know before trusting what is said of a text: its encoding is a guess, or it has flaws. */
function sayDoubts({ path, detection }: Document, { translate, say }: Context): void {
  if (detection === undefined) return;
  const { encoding, certainty, flaws } = detection;
  const name = sanitize(path);
  if (certainty === "guessed") say(translate("documentNotice.guessed", { path: name, encoding }));
  if (flaws.count === 0) return;
  const lines = flaws.lines.join(", ");
  say(translate("documentNotice.flaws", { path: name, encoding, count: flaws.count, lines }));
}
