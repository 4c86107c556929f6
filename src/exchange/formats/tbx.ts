import type { Writer } from "../format.ts";
import { xmlText } from "../xml-escape.ts";
import { entryAsTbx } from "./tbx-entries.ts";
import { head3, VERSION_3 } from "./tbx-template.ts";

/** TBX of 2019: the core structure, TBX-Min or TBX-Basic, with categories as attributes or tags. */
export const writer: Writer = {
  write: (entries, options) => [{ ending: ".tbx", chunks: document(entries, options) }],
};

function* document(...[entries, options]: Parameters<Writer["write"]>): Generator<string> {
  const { dialect, style, words } = options;
  yield head3(
    dialect,
    style,
    xmlText(words.title, () => {}),
  );
  for (const entry of entries) yield entryAsTbx(entry, VERSION_3, options);
  yield VERSION_3.ends;
}
