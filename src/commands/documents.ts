import { MalmoiError } from "../core/errors.ts";
import type { Document } from "../documents/open-document.ts";
import { readDocument } from "../files/read-document.ts";
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

async function* opened({
  operands,
  inputBytes,
  arguments: { encoding },
}: Context): AsyncGenerator<Document> {
  for (const path of operands) {
    const input = path === STANDARD_INPUT ? inputBytes() : undefined;
    yield await readDocument(path, { encoding, input });
  }
}
