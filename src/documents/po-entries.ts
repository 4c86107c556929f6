import { DocumentError } from "./document-error.ts";
import type { Piece } from "./mapped-text.ts";
import { piecesOfPo } from "./po-string.ts";
import { type SourceLine, sourceLines } from "./source-lines.ts";

/** An entry of a PO file; strings are in pieces of the source, escapes resolved. */
export interface PoEntry {
  readonly id: readonly Piece[];
  readonly plural: readonly Piece[];
  /** The translation, or one for each plural form. */
  readonly translations: readonly (readonly Piece[])[];
  /** Not looked through by a person yet: programs do not show it. */
  readonly isFuzzy: boolean;
}

const KEYWORD = /^(\s*)(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d+)\])?|domain)(\s*)(?=")/;
const STRING = /^\s*"(?:[^"\\]|\\.)*"\s*$/;
type Field = "msgctxt" | "msgid" | "msgid_plural" | "domain" | number;

/**
 * The entries of a gettext catalogue, obsolete ones (`#~`) left out.
 * @throws DocumentError syntax, with the line
 */
export function* poEntries(source: string): Generator<PoEntry> {
  let fields = new Map<Field, Piece[]>();
  let isFuzzy = false;
  let current: Piece[] | undefined;
  const finish = (): PoEntry => {
    const entry = entryOf(fields, isFuzzy);
    [fields, isFuzzy] = [new Map(), false];
    return entry;
  };
  for (const line of sourceLines(source)) {
    if (line.text.trim() === "" || line.text.trimStart().startsWith("#")) {
      if (fields.has(0)) yield finish();
      current = undefined;
      if (/^\s*#,.*\bfuzzy\b/.test(line.text)) isFuzzy = true;
      continue;
    }
    const keyword = KEYWORD.exec(line.text);
    if (keyword !== null) {
      const field = fieldOf(keyword);
      const beginsEntry = field === "msgctxt" || field === "msgid" || field === "domain";
      if (beginsEntry && fields.has(0)) yield finish();
      current = [];
      fields.set(field, current);
    }
    const from = keyword?.[0].length ?? 0;
    if (current === undefined || !STRING.test(line.text.slice(from))) {
      throw new DocumentError("syntax", { reason: "PO" }, { line: line.number, column: from + 1 });
    }
    current.push(...piecesOf(line, from));
  }
  if (fields.has(0)) yield finish();
}

function fieldOf([, , word = "", form]: RegExpExecArray): Field {
  if (word.startsWith("msgstr")) return Number(form ?? 0);
  return word as "msgctxt" | "msgid" | "msgid_plural" | "domain";
}

function entryOf(fields: ReadonlyMap<Field, readonly Piece[]>, isFuzzy: boolean): PoEntry {
  return {
    id: fields.get("msgid") ?? [],
    plural: fields.get("msgid_plural") ?? [],
    translations: [...fields].flatMap(([field, pieces]) =>
      typeof field === "number" ? [pieces] : [],
    ),
    isFuzzy,
  };
}

/** What stands between the quotes of a line. */
function piecesOf({ text, start }: SourceLine, from: number): readonly Piece[] {
  const open = text.indexOf('"', from) + 1;
  return piecesOfPo(text.slice(open, text.lastIndexOf('"')), start + open);
}
