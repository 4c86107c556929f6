import type { ListedReading } from "../readings/read-listed.ts";
import type { Reading } from "../readings/reading.ts";

/** `malmoi read --json`: a result for each name, with nulls where it cannot be read. */
export function readingsJson(readings: readonly ListedReading[]): object {
  return { results: readings.map(readingJson) };
}

/** One name as `malmoi read --json` and `malmoi search --json` print it. */
export function readingJson({ input, reading, entries }: ListedReading): object {
  return {
    input,
    ...(reading === undefined ? UNREADABLE : fieldsOf(reading)),
    alternatives: reading?.alternatives.map(fieldsOf) ?? [],
    entries: entries.map(({ id }) => id),
  };
}

const UNREADABLE = {
  zh: null,
  pinyin: null,
  hangul: null,
  hanja: null,
  hant: null,
  kind: null,
  syllables: [],
};

function fieldsOf(reading: Reading): object {
  const { zh, pinyin, hangul, hanja, hant, kind, transcription, allowed, syllables } = reading;
  return {
    zh: zh ?? null,
    pinyin,
    hangul,
    hanja: hanja ?? null,
    hant: hant ?? null,
    kind,
    transcription,
    allowed,
    syllables,
  };
}
