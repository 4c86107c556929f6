import { preferredTerm } from "../core/entry.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ListedReading } from "../readings/read-listed.ts";
import type { Reading } from "../readings/reading.ts";
import { sanitize } from "../text/sanitize.ts";
import { truncate, wrap } from "../text/width.ts";
import { readingRule } from "./reading-rule.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

const INDENT = "  ";
/** Most of a text that cannot be read, in cells. */
const LONGEST_SHOWN = 60;

interface Layout {
  /** Whether the rule behind each syllable is shown. */
  readonly explain: boolean;
  /** Width of the terminal in cells; undefined where there is none. */
  readonly columns: number | undefined;
}

/**
 * Readings for people: a row a name (Chinese, Hangul, Sino-Korean, traditional, pinyin, kind), below
 * it what is listed, what is also right, and how else the name may be read.
 */
export function readingReport(
  readings: readonly ListedReading[],
  { explain, columns }: Layout,
  translate: Translate,
  style: Style,
): string {
  const plain = (text: string): string => text;
  const head = ["chinese", "hangul", "hanja"] as const;
  const titles = [
    ...head.map((name) => translate(`read.${name}`)),
    translate("field.traditional"),
    translate("field.pinyin"),
    translate("read.kind"),
  ];
  const read = readings.filter(isRead);
  const rows = read.map(({ reading }) => cellsOf(reading, translate));
  const paint = [plain, style.strong, plain, plain, plain, style.faint];
  const [title = "", ...lines] = textTable([titles, ...rows], { indent: "", columns, paint });
  const lineOf = new Map<ListedReading, string>(
    read.map((name, index) => [name, lines[index] ?? ""]),
  );
  const body = readings.flatMap((listed) => {
    const line = lineOf.get(listed);
    if (line === undefined) return [unreadableLine(listed.input, translate)];
    const room = (columns ?? Number.POSITIVE_INFINITY) - INDENT.length;
    const notes = notesOf(listed, translate).flatMap((note) => wrap(note, room));
    return [
      line,
      ...notes.map((note) => INDENT + style.faint(note)),
      ...(explain && isRead(listed) ? explanation(listed.reading, columns, translate, style) : []),
    ];
  });
  const first = read.length > 0 ? [title] : [];
  return `${[...first, ...body].join("\n")}\n`;
}

/**
 * How each syllable of a reading comes about: a line each, aligned.
 * @param columns width of the terminal in cells; undefined where nothing has to be cut
 */
export function explanation(
  { syllables }: Reading,
  columns: number | undefined,
  translate: Translate,
  style: Style,
): readonly string[] {
  const rows = syllables.map((syllable) => {
    const { zh = "+", pinyin = "", hangul, hanja = "" } = syllable;
    return [zh, pinyin, hangul, hanja, readingRule(syllable, translate)].map(sanitize);
  });
  const plain = (text: string): string => text;
  const paint = [plain, plain, style.strong, plain, style.faint];
  return textTable(rows, { indent: INDENT + INDENT, columns, paint });
}

function isRead(listed: ListedReading): listed is ListedReading & { readonly reading: Reading } {
  return listed.reading !== undefined;
}

/** What is no name may be anything, of any length. */
function unreadableLine(input: string, translate: Translate): string {
  return translate("read.none", { name: truncate(sanitize(input), LONGEST_SHOWN) });
}

function cellsOf(reading: Reading, translate: Translate): readonly string[] {
  const { input, zh = input, hangul, hanja = "", hant = "", pinyin, kind } = reading;
  return [...[zh, hangul, hanja, hant, pinyin].map(sanitize), translate(`nameKind.${kind}`)];
}

/** What stands below a name: what lists it, and what else is right. */
function notesOf({ reading, entries }: ListedReading, translate: Translate): readonly string[] {
  if (reading === undefined) return [];
  const { transcription, allowed, alternatives } = reading;
  return [
    ...entries.map((entry) => {
      const term = sanitize(`${preferredTerm(entry, "ko") ?? ""} (${entry.id})`.trim());
      return translate("read.listed", { term });
    }),
    ...(transcription === undefined
      ? []
      : [translate("read.transcription", { hangul: sanitize(transcription) })]),
    ...(allowed === undefined ? [] : [translate("read.allowed", { hangul: sanitize(allowed) })]),
    ...alternatives.map(({ hangul, pinyin }) =>
      translate("read.other", { hangul: sanitize(hangul), pinyin: sanitize(pinyin) }),
    ),
  ];
}
