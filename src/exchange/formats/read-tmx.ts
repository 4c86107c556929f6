import { makeTerms } from "../exchanged-entry.ts";
import type { Reader } from "../format.ts";
import { makeGathering } from "../gathering.ts";
import { languageOf } from "../language-tags.ts";
import { collapsed, elementsIn, elementsNamed, textIn, xmlUnits } from "../xml-node.ts";

/** Inline elements of TMX whose content is code, not text (TMX 1.4b, "Content Markup"). */
const CODES: ReadonlySet<string> = new Set(["bpt", "ept", "it", "ph", "ut"]);

/** TMX of any version: each translation unit is an entry. */
export const reader: Reader = {
  takes: "text",
  read: (text, { path }) => {
    const gathering = makeGathering();
    const about = { roots: ["tmx"], path, format: "tmx" };
    for (const unit of xmlUnits(text, new Set(["tu"]), about)) {
      const named = elementsNamed(unit, "tuv").flatMap((side) => {
        const tag = side.attributes["xml:lang"] ?? side.attributes["lang"] ?? "";
        const language = languageOf(tag);
        if (language === undefined) {
          gathering.ignore(tag);
          return [];
        }
        const segment = elementsNamed(side, "seg")[0];
        const term = segment === undefined ? "" : textIn(segment, CODES).trim();
        return [{ ...language, term, status: "preferred" as const }];
      });
      const notes = elementsIn(unit).filter(({ name }) => name === "note");
      for (const { attributes } of elementsIn(unit).filter(({ name }) => name === "prop")) {
        gathering.ignore(`prop ${attributes["type"] ?? ""}`);
      }
      const id = collapsed(unit.attributes["tuid"] ?? "");
      gathering.add({
        ...(id === "" ? {} : { id }),
        ...(notes.length === 0 ? {} : { note: notes.map((note) => textIn(note)).join("\n") }),
        terms: makeTerms(named),
        sources: [],
        related: [],
        line: unit.line,
      });
    }
    return gathering.result();
  },
};
