import type { Entry, Term } from "../../core/entry.ts";
import { onOneLine } from "../clean-text.ts";
import type { WriteOptions } from "../format.ts";
import { sectionsFrom, termsOfSection } from "../language-sections.ts";
import { tagOf } from "../language-tags.ts";
import { TBX_STATUS } from "../status-words.ts";
import { xmlAttribute, xmlText } from "../xml-escape.ts";
import type { TbxNames } from "./tbx-template.ts";

/** Which module of TBX a data category is of (ISO 30042:2019; tbxinfo.net, 2023). */
const MODULE_OF = {
  subjectField: "min",
  administrativeStatus: "min",
  definition: "basic",
  source: "basic",
  crossReference: "basic",
} as const;
type Category = keyof typeof MODULE_OF;

/** An entry as TBX, each part where the dialect allows it. */
export function entryAsTbx(entry: Entry, names: TbxNames, options: WriteOptions): string {
  const { dialect, style, has, lose } = options;
  const controls = (): void => lose("control-character", entry.id);
  const text = (value: string): string => xmlText(value, controls);
  const carries = (category: Category): boolean =>
    dialect === "basic" || (dialect === "min" && MODULE_OF[category] === "min");
  const element = (name: string, category: Category, value: string, target = ""): string => {
    const link = target === "" ? "" : ` target="${xmlAttribute(target, controls)}"`;
    if (style === "dca") return `<${name} type="${category}"${link}>${text(value)}</${name}>`;
    const tag = `${MODULE_OF[category]}:${category}`;
    return `<${tag}${link}>${text(value)}</${tag}>`;
  };
  const lines = (category: Category, name: string, values: readonly string[]): string =>
    carries(category)
      ? values.map((value) => `      ${element(name, category, value)}\n`).join("")
      : "";
  const links = carries("crossReference") ? entry.related.filter((id) => has(id)) : [];
  const term = ({ term: value, status }: Term): string => {
    const named = text(onOneLine(value, () => lose("white-space", entry.id)));
    const note = carries("administrativeStatus")
      ? element("termNote", "administrativeStatus", TBX_STATUS[status])
      : "";
    return `        <${names.term}><term>${named}</term>${note}</${names.term}>\n`;
  };
  const sections = sectionsFrom(options.from, options.to)
    .map((section) => {
      const terms = termsOfSection(entry, section).filter(
        ({ status }) => status !== "deprecated" || carries("administrativeStatus"),
      );
      if (terms.length === 0) return "";
      const tag = `<${names.language} xml:lang="${tagOf(section)}">`;
      return `      ${tag}\n${terms.map(term).join("")}      </${names.language}>\n`;
    })
    .join("");
  if (sections === "") {
    lose("no-headword", entry.id);
    return "";
  }
  return [
    `    <${names.entry} id="${identifier(entry.id)}">\n`,
    lines("subjectField", "descrip", entry.domain === undefined ? [] : [entry.domain]),
    lines("definition", "descrip", entry.definition === undefined ? [] : [entry.definition]),
    lines("source", "admin", entry.sources),
    links.map((id) => `      ${element("ref", "crossReference", id, identifier(id))}\n`).join(""),
    entry.note === undefined ? "" : `      <note>${text(entry.note)}</note>\n`,
    sections,
    `    </${names.entry}>\n`,
  ].join("");
}

/** An id that XML takes for one (NCName); those of the list are as they are. */
function identifier(id: string): string {
  const safe = id.replace(/[^\p{L}\p{N}._-]/gu, "_");
  return /^[\p{L}_]/u.test(safe) ? safe : `c${safe}`;
}
