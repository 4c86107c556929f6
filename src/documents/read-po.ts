import { languageOfTag } from "./language-of-tag.ts";
import { mapText, type Piece } from "./mapped-text.ts";
import { poEntries } from "./po-entries.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { segmentsIn } from "./source-segments.ts";
import { withoutUndefined } from "./without-undefined.ts";

/**
 * A gettext catalogue: one segment for each translation, with its original. What programs do not
 * show is left out: obsolete entries, fuzzy ones, and those not translated yet.
 */
export const poReader: Reader = { takes: "text", read: translationsOf };

function* translationsOf(source: string): Generator<Segment> {
  const make = segmentsIn(source);
  let language: Segment["language"];
  for (const { id, plural, translations, isFuzzy } of poEntries(source)) {
    const [first = []] = translations;
    const original = textOf(id);
    if (original === "") {
      language = languageOfTag(/^Language:\s*(\S+)/im.exec(textOf(first))?.[1]);
      continue;
    }
    if (isFuzzy) continue;
    for (const [form, translation] of translations.entries()) {
      if (textOf(translation) === "") continue;
      const meant = form > 0 && plural.length > 0 ? textOf(plural) : original;
      yield make(translation, withoutUndefined({ language, original: meant }));
    }
  }
}

function textOf(pieces: readonly Piece[]): string {
  return mapText(pieces).text;
}
