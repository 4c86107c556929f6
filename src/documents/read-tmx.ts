import { languageOfTag } from "./language-of-tag.ts";
import { mapText, type Piece } from "./mapped-text.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { segmentsIn } from "./source-segments.ts";
import { withoutElements } from "./without-elements.ts";
import { withoutUndefined } from "./without-undefined.ts";
import { type XmlEvent, xmlEvents } from "./xml-events.ts";
import { piecesOfXml } from "./xml-text.ts";

/** What stands for formatting codes. */
const CODES = new Set(["bpt", "ept", "ph", "it", "ut", "note", "prop"]);

interface Variant {
  readonly language: Segment["language"];
  readonly pieces: Piece[];
}

/**
 * A translation memory: one segment for each translation, labelled with its unit. The original is the
 * Chinese side, else the English one, else the first; Korean is never the original of another.
 */
export const tmxReader: Reader = { takes: "text", read: translationsOf };

function* translationsOf(source: string): Generator<Segment> {
  const make = segmentsIn(source);
  for (const { id, variants } of unitsOf(source)) {
    const original = originalOf(variants);
    for (const variant of variants) {
      if (variant === original && variants.length > 1) continue;
      const known = { label: id, language: variant.language };
      if (original === undefined || variant === original) {
        yield make(variant.pieces, withoutUndefined(known));
      } else {
        const text = mapText(original.pieces).text;
        const facts = { ...known, original: text, originalLanguage: original.language };
        yield make(variant.pieces, withoutUndefined(facts));
      }
    }
  }
}

function originalOf(variants: readonly Variant[]): Variant | undefined {
  const of = (language: Segment["language"]): Variant | undefined =>
    variants.find((variant) => variant.language === language);
  return of("zh") ?? of("en") ?? variants.find((variant) => variant.language !== "ko");
}

function* unitsOf(
  source: string,
): Generator<{ readonly id: string; readonly variants: readonly Variant[] }> {
  const isCode = ({ name }: XmlEvent & { type: "open" }): boolean => CODES.has(name);
  let id = "";
  let count = 0;
  let variants: Variant[] = [];
  let isInside = false;
  for (const event of withoutElements(xmlEvents(source), isCode)) {
    if (event.type === "text") {
      if (isInside) variants.at(-1)?.pieces.push(...piecesOfXml(source, event));
    } else if (event.type === "close") {
      if (event.name === "seg") isInside = false;
      if (event.name === "tu") yield { id, variants: variants.filter(hasText) };
    } else if (event.name === "tu") {
      count++;
      [id, variants] = [event.attributes["tuid"] ?? `${count}`, []];
    } else if (event.name === "tuv") {
      const tag = event.attributes["xml:lang"] ?? event.attributes["lang"];
      variants.push({ language: languageOfTag(tag), pieces: [] });
    } else if (event.name === "seg") {
      isInside = true;
    }
  }
}

function hasText({ pieces }: Variant): boolean {
  return mapText(pieces).text.trim() !== "";
}
