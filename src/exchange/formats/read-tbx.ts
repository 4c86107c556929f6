import { DOMAINS, type Domain } from "../../core/domain.ts";
import { makeTerms, type NamedTerm } from "../exchanged-entry.ts";
import type { Reader } from "../format.ts";
import { type Gathering, makeGathering } from "../gathering.ts";
import { languageOf, type TaggedLanguage } from "../language-tags.ts";
import { statusOfWord } from "../status-words.ts";
import {
  collapsed,
  elementsIn,
  elementsNamed,
  textIn,
  type XmlNode,
  xmlUnits,
} from "../xml-node.ts";
import { type Property, propertiesOf } from "./tbx-properties.ts";

const ENTRIES = new Set(["conceptEntry", "termEntry"]);
const SECTIONS = new Set(["langSec", "langSet"]);
const TERMS = new Set(["termSec", "tig", "ntig"]);
const STATUS_TYPES = new Set([
  "administrativeStatus",
  "usageStatus",
  "normativeAuthorization",
  "status",
  "termStatus",
]);

/** TBX of 2019 in any dialect and style, TBX of 2008 (martif), and TBX-Min of 2013: by structure. */
export const reader: Reader = {
  takes: "text",
  read: (text, { path }) => {
    const gathering = makeGathering();
    const about = { roots: ["tbx", "martif", "TBX"], path, format: "tbx" };
    for (const entry of xmlUnits(text, ENTRIES, about)) takeEntry(entry, gathering);
    return gathering.result();
  },
};

function takeEntry(entry: XmlNode, gathering: Gathering): void {
  const sections = elementsIn(entry).filter(({ name }) => SECTIONS.has(name));
  const above = [entry, ...sections].flatMap((level) => propertiesOf(level));
  const named = sections.flatMap((section) => termsOf(section, gathering));
  const all = (type: string): readonly Property[] => above.filter((one) => one.type === type);
  const texts = (type: string): readonly string[] => all(type).map(({ text }) => text.trim());
  const domain = texts("subjectField").find((value) => isDomain(value));
  for (const { type, text } of above) {
    const isKept =
      KEPT.has(type) || (type === "subjectField" && (isDomain(text.trim()) || text.trim() === ""));
    if (!isKept) gathering.ignore(type);
  }
  const id = entry.attributes["id"];
  const [definition, note] = [texts("definition").join("\n"), texts("note").join("\n")];
  gathering.add({
    ...(id === undefined || id === "" ? {} : { id }),
    ...(isDomain(domain) ? { domain } : {}),
    ...(definition === "" ? {} : { definition: definition.normalize("NFC") }),
    ...(note === "" ? {} : { note: note.normalize("NFC") }),
    terms: makeTerms(named),
    sources: texts("source").map((source) => source.normalize("NFC")),
    related: all("crossReference").map(({ target, text }) => target ?? text.trim()),
    line: entry.line,
  });
}

const KEPT = new Set(["definition", "note", "source", "crossReference"]);

function termsOf(section: XmlNode, gathering: Gathering): readonly NamedTerm[] {
  const tag = section.attributes["xml:lang"] ?? section.attributes["lang"] ?? "";
  const language = languageOf(tag);
  if (language === undefined) {
    gathering.ignore(tag);
    return [];
  }
  const containers = elementsIn(section).filter(({ name }) => TERMS.has(name));
  const bare = elementsIn(section).filter(({ name }) => name === "term");
  return [
    ...containers.flatMap((container) => termOf(container, language, gathering)),
    ...bare.map((term) => ({
      ...language,
      term: collapsed(textIn(term)),
      status: "preferred" as const,
    })),
  ];
}

function termOf(
  container: XmlNode,
  language: TaggedLanguage,
  gathering: Gathering,
): readonly NamedTerm[] {
  const [term] = elementsNamed(container, "term");
  if (term === undefined) return [];
  const properties = propertiesOf(container);
  for (const { type } of properties) if (!STATUS_TYPES.has(type)) gathering.ignore(type);
  const status = properties
    .filter(({ type }) => STATUS_TYPES.has(type))
    .map(({ text }) => statusOfWord(text))
    .find((known) => known !== undefined);
  return [{ ...language, term: collapsed(textIn(term)), status: status ?? "preferred" }];
}

function isDomain(value: string | undefined): value is Domain {
  return (DOMAINS as readonly (string | undefined)[]).includes(value);
}
