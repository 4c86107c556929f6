import type { Piece } from "./mapped-text.ts";
import { withoutElements } from "./without-elements.ts";
import { type XmlEvent, xmlEvents } from "./xml-events.ts";
import { piecesOfXml } from "./xml-text.ts";

/** The two sides of a sentence, in pieces of the file's text. */
export interface Sides {
  source: Piece[];
  readonly target: Piece[];
}

/** A unit of translation; its parts are its sentences by their names, or one without a name. */
export interface XliffUnit {
  readonly id: string;
  readonly sourceLanguage: string | undefined;
  readonly targetLanguage: string | undefined;
  readonly parts: ReadonlyMap<string, Sides>;
}

/** Proposals, remarks, and what stands for formatting codes: no text of the translation. */
const SKIPPED = new Set([
  "alt-trans",
  "matches",
  "glossary",
  "note",
  "notes",
  "header",
  "originalData",
  "bpt",
  "ept",
  "it",
  "ph",
]);
const MAY_BE_LOCKED = new Set(["file", "group", "unit", "trans-unit"]);

/** The units of an XLIFF file that are to be translated. */
export function* xliffUnits(text: string): Generator<XliffUnit> {
  let languages: readonly [source?: string | undefined, target?: string | undefined] = [];
  let id = "";
  let parts = new Map<string, Sides>();
  let side: keyof Sides | undefined;
  let part = "";
  let count = 0;
  /** For each open `mrk`, the part that it stands in. */
  const marks: string[] = [];

  const sidesOf = (): Sides => {
    const known = parts.get(part) ?? { source: [], target: [] };
    parts.set(part, known);
    return known;
  };
  const open = ({ name, attributes }: XmlEvent & { type: "open" }): void => {
    if (name === "xliff" || name === "file") languages = languagesOf(attributes, languages);
    if (name === "trans-unit" || name === "unit") {
      [id, part, count, parts] = [attributes["id"] ?? "", "", 0, new Map()];
    }
    if (name === "segment" || name === "ignorable") part = attributes["id"] ?? `${++count}`;
    if (name === "source" || name === "target") side = name;
    if (name === "seg-source") {
      side = "source";
      sidesOf().source = [];
    }
    if (name === "mrk") {
      marks.push(part);
      if (attributes["mtype"] === "seg") part = attributes["mid"] ?? part;
    }
  };
  const close = (name: string): void => {
    if (name === "source" || name === "seg-source" || name === "target") side = undefined;
    if (name === "mrk") part = marks.pop() ?? "";
  };

  for (const event of withoutElements(xmlEvents(text), isSkipped)) {
    if (event.type === "open") open(event);
    else if (event.type === "text") {
      if (side !== undefined) sidesOf()[side].push(...piecesOfXml(text, event));
    } else {
      close(event.name);
      if (event.name !== "trans-unit" && event.name !== "unit") continue;
      yield { id, sourceLanguage: languages[0], targetLanguage: languages[1], parts };
    }
  }
}

function isSkipped({ name, attributes }: XmlEvent & { type: "open" }): boolean {
  return SKIPPED.has(name) || (MAY_BE_LOCKED.has(name) && attributes["translate"] === "no");
}

/** 1.2 names them at each file, 2.x once at the root. */
function languagesOf(
  attributes: Readonly<Record<string, string>>,
  [source, target]: readonly [source?: string | undefined, target?: string | undefined],
): readonly [source?: string | undefined, target?: string | undefined] {
  return [
    attributes["source-language"] ?? attributes["srcLang"] ?? source,
    attributes["target-language"] ?? attributes["trgLang"] ?? target,
  ];
}
