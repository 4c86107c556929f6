import type { Writer } from "../format.ts";
import { xmlText } from "../xml-escape.ts";
import { entryAsTbx } from "./tbx-entries.ts";
import { head2, VERSION_2 } from "./tbx-template.ts";

/** TBX of 2008 (martif): what most programs that say TBX read. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".tbx", chunks: document(entries, options) }],
};

function* document(...[entries, options]: Parameters<Writer["write"]>): Generator<string> {
  yield head2(xmlText(options.words.title, () => {}));
  const plain = { ...options, dialect: "basic", style: "dca" } as const;
  for (const entry of entries) yield entryAsTbx(entry, VERSION_2, plain);
  yield VERSION_2.ends;
}
