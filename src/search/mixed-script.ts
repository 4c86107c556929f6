import { fold } from "../text/fold.ts";
import { type Initial, pinyinInitials } from "../text/initials.ts";
import { asking, eachRecord } from "./each-record.ts";
import type { Filter } from "./filter.ts";
import type { Form } from "./forms.ts";
import type { Collector } from "./found.ts";
import { queryText } from "./query-text.ts";
import { namedBy, type Segment } from "./segment.ts";
import { TIER } from "./tiers.ts";

/** Runs of characters and runs of pinyin, both at least once. */
const RUNS = /\p{Script=Han}+|[a-z]+/gu;
const MIXED = /^(?=.*[a-z])(?=.*\p{Script=Han})[a-z\p{Script=Han}]+$/u;
/** So many names that have the characters are read; fewer letters than these are in too many. */
const MOST_READ = 500;
const FEWEST_LETTERS = 3;
/** What an entry was found to have: the characters, or the pinyin as well. */
const [HAS_CHARACTERS, HAS_BOTH] = [1, 2] as const;

/** Adds the entries whose Chinese name is a key that is part characters, part pinyin: 上hai. */
export function addMixed(
  segment: Segment,
  key: string,
  filter: Filter,
  add: Collector["add"],
): void {
  if (!MIXED.test(key)) return;
  const longest = (pattern: RegExp): string =>
    (key.match(pattern) ?? []).reduce((best, run) => (run.length > best.length ? run : best), "");
  const asked = asking(filter, "literal");
  const characters = queryText(longest(/\p{Script=Han}+/gu));
  const { words: had } = segment.scratch;
  const having: number[] = [];
  eachRecord(segment, characters, asked, (_, entry) => {
    had[entry] = HAS_CHARACTERS;
    having.push(entry);
  });
  let passing: number = HAS_CHARACTERS;
  const pinyin = longest(/[a-z]+/g);
  if (having.length > MOST_READ && pinyin.length >= FEWEST_LETTERS) {
    const among = { times: had, passing: HAS_CHARACTERS };
    eachRecord(segment, queryText(pinyin), { ...asked, among }, (_, entry) => {
      had[entry] = HAS_BOTH;
    });
    passing = HAS_BOTH;
  }
  let read = 0;
  eachRecord(segment, characters, { ...asked, among: { times: had, passing } }, (record, entry) => {
    if (read > MOST_READ) return;
    read += 1;
    const named = namedBy(segment, record);
    if (mixedRange(named.form, named.entry.pinyin, key) !== undefined) {
      add(record, entry, TIER.reading);
    }
  });
  for (const entry of having) had[entry] = 0;
}

/**
 * What of a Chinese form a key in characters and pinyin stands for.
 * @param pinyin of the preferred form; another form is not read by it
 * @returns UTF-16 offsets, the end not included; undefined where the form is not so read
 */
export function mixedRange(
  form: Form,
  pinyin: string | undefined,
  key: string,
): readonly [start: number, end: number] | undefined {
  if (form.field !== "zh" || pinyin === undefined) return undefined;
  const folded = fold(form.text);
  const sounds = pinyinInitials(pinyin).map((piece) => soundOf(pinyin, piece));
  if (sounds.length !== folded.key.length) return undefined;
  const runs = key.match(RUNS) ?? [];
  for (let at = 0; at < folded.key.length; at += 1) {
    const end = endOfRuns(folded.key, sounds, at, runs);
    if (end !== undefined) return [folded.offsets[at] ?? 0, folded.offsets[end] ?? 0];
  }
  return undefined;
}

function soundOf(pinyin: string, { start, end }: Initial): string {
  return fold(pinyin.slice(start, end)).key;
}

/** Where the runs end that begin at a character; the last syllable may be typed in part. */
function endOfRuns(
  characters: string,
  sounds: readonly string[],
  from: number,
  runs: readonly string[],
): number | undefined {
  let at = from;
  for (const run of runs) {
    if (!/[a-z]/.test(run)) {
      if (!characters.startsWith(run, at)) return undefined;
      at += run.length;
      continue;
    }
    let rest = run;
    while (rest !== "") {
      const sound = sounds[at];
      if (sound === undefined) return undefined;
      if (!rest.startsWith(sound) && !(run === runs.at(-1) && sound.startsWith(rest))) {
        return undefined;
      }
      rest = rest.slice(sound.length);
      at += 1;
    }
  }
  return at;
}
