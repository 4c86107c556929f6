import type { TbxDialect, TbxStyle } from "../format.ts";

/** The names of the elements in the two generations of TBX. */
export interface TbxNames {
  readonly entry: string;
  readonly language: string;
  readonly term: string;
  readonly ends: string;
}

/** ISO 30042:2019. */
export const VERSION_3: TbxNames = {
  entry: "conceptEntry",
  language: "langSec",
  term: "termSec",
  ends: "  </body></text>\n</tbx>\n",
};

/** ISO 30042:2008, which OmegaT, Okapi, translate-toolkit and Weblate read. */
export const VERSION_2: TbxNames = {
  entry: "termEntry",
  language: "langSet",
  term: "tig",
  ends: "  </body></text>\n</martif>\n",
};

const DIALECT_NAMES: Readonly<Record<TbxDialect, string>> = {
  core: "TBX-Core",
  min: "TBX-Min",
  basic: "TBX-Basic",
};

const MODULES: Readonly<Record<TbxDialect, readonly ("min" | "basic")[]>> = {
  core: [],
  min: ["min"],
  basic: ["min", "basic"],
};

/** What stands before the entries of a TBX file of 2019. */
export function head3(dialect: TbxDialect, style: TbxStyle, title: string): string {
  const modules = style === "dct" ? MODULES[dialect] : [];
  const namespaces = modules.map((name) => ` xmlns:${name}="http://www.tbxinfo.net/ns/${name}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="${DIALECT_NAMES[dialect]}" style="${style}" xml:lang="zh-CN" xmlns="urn:iso:std:iso:30042:ed-2"${namespaces.join("")}>
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${title}</title></titleStmt>
      <sourceDesc><p>malmoi</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text><body>
`;
}

/** What stands before the entries of a TBX file of 2008. */
export function head2(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="zh-CN">
  <martifHeader>
    <fileDesc>
      <titleStmt><title>${title}</title></titleStmt>
      <sourceDesc><p>malmoi</p></sourceDesc>
    </fileDesc>
    <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
  </martifHeader>
  <text><body>
`;
}
