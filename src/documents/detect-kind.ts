import { DocumentError } from "./document-error.ts";
import { headText } from "./head-text.ts";
import { extensionOf, isContainer, type Kind, kindOfExtension } from "./kind.ts";

/** Files known by their first bytes that malmoi does not read. */
const UNREAD: readonly (readonly [signature: string, found: string])[] = [
  ["%PDF-", "pdf"],
  ["{\\rtf", "rtf"],
  ["\x89PNG", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF8", "image"],
  ["\x1f\x8b", "archive"],
  ["7z\xbc\xaf", "archive"],
  ["Rar!", "archive"],
];
const ZIP = "PK\x03\x04";
/** Files of Office before 2007, of Hangul, and encrypted ones of today. */
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** How the name of the main part of each kind of container begins. */
const PARTS: readonly (readonly [part: string, kind: Kind])[] = [
  ["word/document", "docx"],
  ["xl/workbook", "xlsx"],
  ["ppt/presentation", "pptx"],
];

/** White space and comments of HTML, which may stand before anything. */
const COMMENTS = /^\s*(?:<!--[\s\S]*?-->\s*)*/;

const TEXT_SIGNS: readonly (readonly [sign: RegExp, kind: Kind])[] = [
  [/^WEBVTT(?=\s|$)/, "vtt"],
  [/^\d+[ \t]*(?:\r\n|\n|\r)\d{1,2}:\d\d:\d\d[,.]\d{1,3} +--> /, "srt"],
  [/^(?:#.*\r?\n|[ \t\r]*\n)*msgid "/, "po"],
  [/^<(?:!doctype html|html)[\s>]/i, "html"],
];

/**
 * The kind of a document, by the ending of its name and by what is in it. A name that promises one
 * kind where the content is clearly another is refused: whoever opens the file next would be misled.
 * @param head the first 64 KB of the file, or all of it
 * @throws DocumentError wrong-extension, unsupported, old-office, encrypted, damaged-zip
 */
export function kindOf(path: string, head: Uint8Array): Kind {
  const extension = extensionOf(path);
  const promised = kindOfExtension(extension);
  const bytes = latin(head);
  const unread = UNREAD.find(([signature]) => bytes.startsWith(signature))?.[1];
  if (unread !== undefined) throw new DocumentError("unsupported", { found: unread });
  if (bytes.startsWith(COMPOUND)) throw compoundFile(bytes, extension);
  if (bytes.startsWith(ZIP)) return kindOfZip(bytes, extension, promised);
  const text = headText(head);
  const uncommented = text.replace(COMMENTS, "");
  const found = rootKind(text) ?? TEXT_SIGNS.find(([sign]) => sign.test(uncommented))?.[1];
  if (isContainer(promised)) {
    if (head.length === 0 || text === "" || /[\0-\x08]/.test(text)) {
      throw new DocumentError("damaged-zip");
    }
    throw new DocumentError("wrong-extension", { extension, found: found ?? "text" });
  }
  if (promised === undefined) return extension === "xml" ? ofXml(found) : (found ?? "text");
  const isTranslation = found === "xliff" || found === "tmx";
  const wantsTranslation = promised === "xliff" || promised === "tmx";
  if (found !== undefined && found !== promised && (isTranslation || wantsTranslation)) {
    throw new DocumentError("wrong-extension", { extension, found });
  }
  return promised;
}

/**
 * The kind of a ZIP container, by the names of its parts.
 * @param names names of the parts, or bytes that hold them
 */
export function kindOfParts(names: string | readonly string[]): Kind | undefined {
  const has = (part: string): boolean =>
    typeof names === "string" ? names.includes(part) : names.some((name) => name.startsWith(part));
  return PARTS.find(([part]) => has(part))?.[1];
}

function kindOfZip(bytes: string, extension: string, promised: Kind | undefined): Kind {
  const found = kindOfParts(bytes);
  if (isContainer(promised)) return promised;
  if (promised === undefined && found !== undefined) return found;
  if (promised === undefined) throw new DocumentError("unsupported", { found: "zip" });
  throw new DocumentError("wrong-extension", { extension, found: found ?? "zip" });
}

function ofXml(found: Kind | undefined): Kind {
  if (found !== undefined) return found;
  throw new DocumentError("unsupported", { found: "xml" });
}

function compoundFile(bytes: string, extension: string): DocumentError {
  const has = (name: string): boolean => bytes.includes([...name].join("\0"));
  if (bytes.includes("HWP Document File") || extension === "hwp") {
    return new DocumentError("unsupported", { found: "hwp" });
  }
  const isNew = isContainer(kindOfExtension(extension));
  const isOld = has("WordDocument") || has("Workbook") || has("PowerPoint Document");
  return new DocumentError(
    has("EncryptedPackage") || (isNew && !isOld) ? "encrypted" : "old-office",
  );
}

/** By the name of the first element, prefix apart. */
function rootKind(text: string): Kind | undefined {
  const prolog =
    /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*/;
  const name = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.replace(prolog, ""))?.[1];
  if (name === "xliff" || name === "tmx" || name === "html") return name;
  return undefined;
}

/** Bytes as characters of the same number, to look for signatures in. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
