import { checkedFields } from "../entry-fields.ts";
import { makeTerms, type NamedTerm } from "../exchanged-entry.ts";
import type { Reader } from "../format.ts";
import { type Gathering, makeGathering } from "../gathering.ts";
import { languageOf } from "../language-tags.ts";
import { statusOfWord } from "../status-words.ts";
import {
  collapsed,
  elementsIn,
  elementsNamed,
  textIn,
  type XmlNode,
  xmlUnits,
} from "../xml-node.ts";

/** MultiTerm XML: each concept group is an entry; its number is the termbase's own. */
export const reader: Reader = {
  takes: "text",
  read: (text, { path }) => {
    const gathering = makeGathering();
    const about = { roots: ["mtf"], path, format: "multiterm" };
    for (const group of xmlUnits(text, new Set(["conceptGrp"]), about)) takeGroup(group, gathering);
    return gathering.result();
  },
};

function takeGroup(group: XmlNode, gathering: Gathering): void {
  const languages = inGroup(group, "languageGrp");
  const named = languages.flatMap((language) => termsOf(language, gathering));
  const fields = [group, ...languages].flatMap((level) => fieldsOf(level));
  const values = (name: string): readonly string[] =>
    fields.flatMap((field) => (field.name === name && field.text !== "" ? [field.text] : []));
  for (const { name, type } of fields) if (!KEPT.has(name)) gathering.ignore(type);
  const [subject] = values("subject");
  const checked = checkedFields({ domain: subject });
  if ("wrong" in checked) gathering.ignore("Subject");
  const [definition, note] = [values("definition").join("\n"), values("note").join("\n")];
  gathering.add({
    ...("wrong" in checked ? {} : checked),
    ...(definition === "" ? {} : { definition }),
    ...(note === "" ? {} : { note }),
    terms: makeTerms(named),
    sources: values("source"),
    related: [],
    line: group.line,
  });
}

const KEPT = new Set(["definition", "note", "source", "subject"]);

function termsOf(group: XmlNode, gathering: Gathering): readonly NamedTerm[] {
  const [about] = inGroup(group, "language");
  const { lang = "", type = "" } = about?.attributes ?? {};
  const language = languageOf(lang) ?? languageOf(type);
  if (language === undefined) {
    gathering.ignore(lang || type);
    return [];
  }
  return inGroup(group, "termGrp").flatMap((termGroup) => {
    const [term] = inGroup(termGroup, "term");
    if (term === undefined) return [];
    const fields = fieldsOf(termGroup);
    for (const { name, type: own } of fields) if (name !== "status") gathering.ignore(own);
    const words = fields.filter(({ name }) => name === "status").map(({ text }) => text);
    const status = words.map(statusOfWord).find((known) => known !== undefined);
    return [{ ...language, term: collapsed(textIn(term)), status: status ?? "preferred" }];
  });
}

function inGroup(group: XmlNode, name: string): readonly XmlNode[] {
  return elementsIn(group).filter((element) => element.name === name);
}

/** The fields right within a group, and in fields of theirs; names in lower case. */
function fieldsOf(
  group: XmlNode,
): readonly { readonly name: string; readonly type: string; readonly text: string }[] {
  return inGroup(group, "descripGrp").flatMap((descriptions) =>
    elementsNamed(descriptions, "descrip").map((element) => {
      const type = element.attributes["type"] ?? "";
      return { name: type.toLowerCase(), type, text: textIn(element).trim().normalize("NFC") };
    }),
  );
}
