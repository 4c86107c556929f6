/** Encodings of text that malmoi reads and writes. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "cp949",
  "gbk",
  "gb18030",
  "big5",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * What files, standards and Windows call them. CP949 holds EUC-KR and all that Korean Windows adds;
 * a text said to be GB2312 is nearly always GBK.
 */
const LABELS: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  unicode: "utf-16le",
  utf16be: "utf-16be",
  cp949: "cp949",
  ms949: "cp949",
  windows949: "cp949",
  uhc: "cp949",
  euckr: "cp949",
  ksc5601: "cp949",
  ksc56011987: "cp949",
  ksx1001: "cp949",
  korean: "cp949",
  gbk: "gbk",
  cp936: "gbk",
  ms936: "gbk",
  windows936: "gbk",
  gb2312: "gbk",
  euccn: "gbk",
  gb18030: "gb18030",
  big5: "big5",
  cp950: "big5",
  big5hkscs: "big5",
};

/**
 * The encoding that a label means, as it stands after `--encoding`, in an XML declaration or in the
 * head of a PO file.
 * @example encodingOf("ks_c_5601-1987") // "cp949"
 */
export function encodingOf(label: string): Encoding | undefined {
  return LABELS[label.toLowerCase().replace(/[^a-z0-9]/g, "")];
}
