import { MalmoiError } from "../core/errors.ts";
import type { Document } from "../documents/open-document.ts";
import { readDocument } from "../files/read-document.ts";
import { progressText } from "../report/progress-text.ts";
import type { Context } from "./command.ts";
import type { CommandName } from "./command-names.ts";
import { followed, makePace } from "./progress.ts";

const STANDARD_INPUT = "-";

/**
 * The documents that a command line names, each opened when its turn comes.
 * @throws MalmoiError where it names none
 */
export function documentsOf(command: CommandName, context: Context): AsyncIterable<Document> {
  const { operands, translate } = context;
  if (operands.length > 0) return opened(context);
  const argument = translate("help.argument.file");
  throw new MalmoiError("missing-argument", { command, argument });
}

async function* opened({
  operands,
  inputBytes,
  arguments: { encoding },
  progress,
}: Context): AsyncGenerator<Document> {
  const pace = makePace(progress);
  for (const [index, path] of operands.entries()) {
    const input = path === STANDARD_INPUT ? inputBytes() : undefined;
    const document = await readDocument(path, { encoding, input });
    const segments = followed(document.segments, pace, (segment) =>
      progressText(path, segment.place(0, 0).line, index + 1, operands.length),
    );
    yield { ...document, segments };
  }
}
