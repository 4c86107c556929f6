import { elementsIn, textIn, type XmlNode } from "../xml-node.ts";

/** What a TBX file says of an entry, a language or a term besides the term itself. */
export interface Property {
  /** The data category: "subjectField", "definition" … */
  readonly type: string;
  readonly text: string;
  readonly target: string | undefined;
}

/** Elements that hold a data category in their `type` attribute. */
const META = new Set([
  "admin",
  "adminNote",
  "descrip",
  "descripNote",
  "ref",
  "termNote",
  "transac",
  "transacNote",
  "xref",
]);
/** Elements that only group others. */
const GROUPS = new Set([
  "adminGrp",
  "auxInfo",
  "descripGrp",
  "noteGrp",
  "termGrp",
  "termNoteGrp",
  "transacGrp",
]);
/** Elements of a level of their own. */
const LEVELS = new Set(["langSec", "langSet", "termSec", "tig", "ntig", "term"]);

/**
 * The properties of one level of an entry, those of the levels below left out. A category is the
 * value of `type` (DCA) or the element's own name (DCT); prefixes do not matter.
 */
export function propertiesOf(level: XmlNode): readonly Property[] {
  return elementsIn(level).flatMap((node): readonly Property[] => {
    if (LEVELS.has(node.name)) return [];
    if (GROUPS.has(node.name)) return propertiesOf(node);
    const type = META.has(node.name) ? (node.attributes["type"] ?? node.name) : node.name;
    return [{ type, text: textIn(node), target: node.attributes["target"] }];
  });
}
