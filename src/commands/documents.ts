import { MalmoiError } from "../core/errors.ts";
import type { Document } from "../documents/open-document.ts";
import { readDocument } from "../files/read-document.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Context } from "./command.ts";
import type { CommandName } from "./command-names.ts";

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

async function* opened(context: Context): AsyncGenerator<Document> {
  const { operands, inputBytes } = context;
  const { encoding } = context.arguments;
  for (const path of operands) {
    const input = path === STANDARD_INPUT ? inputBytes() : undefined;
    const document = await readDocument(path, { encoding, input });
    sayDoubts(document, context);
    yield document;
  }
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
