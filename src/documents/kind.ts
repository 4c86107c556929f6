/** Kinds of documents that malmoi reads. */
export const KINDS = [
  "text",
  "markdown",
  "html",
  "docx",
  "xlsx",
  "pptx",
  "srt",
  "vtt",
  "po",
  "xliff",
  "tmx",
  "csv",
] as const;
export type Kind = (typeof KINDS)[number];

const EXTENSIONS: Readonly<Record<string, Kind>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  mkd: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  xlsx: "xlsx",
  xlsm: "xlsx",
  pptx: "pptx",
  pptm: "pptx",
  ppsx: "pptx",
  srt: "srt",
  vtt: "vtt",
  po: "po",
  pot: "po",
  xlf: "xliff",
  xliff: "xliff",
  mxliff: "xliff",
  sdlxliff: "xliff",
  mqxliff: "xliff",
  tmx: "tmx",
  csv: "csv",
  tsv: "csv",
};

/**
 * The ending of a file's name, in small letters, without the dot.
 * @example extensionOf("원고/draft.v2.DOCX") // "docx"
 */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
}

/** The kind that an ending promises; undefined for endings that promise nothing. */
export function kindOfExtension(extension: string): Kind | undefined {
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** Whether a kind is a ZIP container, which has no text of its own. */
export function isContainer(kind: Kind | undefined): kind is "docx" | "xlsx" | "pptx" {
  return kind === "docx" || kind === "xlsx" || kind === "pptx";
}
