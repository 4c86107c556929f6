import type { Setting } from "../core/check-settings.ts";
import type { Entry } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import type { ListedTerm } from "../terms/occurrence.ts";
import { formOfKey, type TermFinder } from "../terms/term-finder.ts";
import { detached } from "../text/detached.ts";
import { foldKey } from "../text/fold.ts";
import { simplifiedForm } from "./character-form.ts";
import { type ChineseReading, readChineseName } from "./chinese-reading.ts";
import type { KoreanWords } from "./korean-words.ts";

/** What a house writes otherwise than the list. */
export interface House {
  /** Ids of the entries whose rendering it has chosen. */
  readonly chosen: ReadonlySet<string>;
  /** Names that it has chosen a rendering for and the list does not have. */
  readonly unknown: readonly Setting[];
  readonly allowsSinoKorean: boolean;
}

export const NO_HOUSE: House = { chosen: new Set(), unknown: [], allowsSinoKorean: true };

/** What a list is checked with; entries are asked for one by one. */
export interface CheckSource {
  readonly entries: Glossary["byId"];
  readonly finder: TermFinder;
  /** Asked for when a rule needs them. */
  readonly words: () => KoreanWords;
  readonly house?: House;
}

/** A list as the rules ask it. */
export interface CheckList {
  readonly finder: TermFinder;
  readonly house: House;
  readonly words: () => KoreanWords;
  readonly entryOf: (id: string) => Entry | undefined;
  /** Terms, in any language, that a text folds to. */
  readonly termsOf: (text: string) => readonly ListedTerm[];
  /** Chinese terms that a Chinese name is, in whichever characters it is printed; wrong ones left out. */
  readonly chineseTermsOf: (chinese: string) => readonly ListedTerm[];
  /** How a Chinese name is read, as its entry knows it, if there is one. */
  readonly readingOf: (chinese: string) => ChineseReading | undefined;
}

/** Reading a name takes far longer than looking it up, and a text has few of them. */
const MOST_READINGS = 5_000;
const MOST_NAMES = 20_000;

const NONE: readonly ListedTerm[] = [];

export function makeCheckList({
  entries,
  finder,
  words,
  house = NO_HOUSE,
}: CheckSource): CheckList {
  const entryOf = (id: string): Entry | undefined => entries.get(id);
  const termsOf = remembered((text) => {
    const key = foldKey(text);
    return key === "" ? NONE : (formOfKey(finder, key)?.terms ?? NONE);
  });
  const chineseTermsOf = remembered((chinese) =>
    termsOf(simplifiedForm(chinese)).filter(
      ({ language, status }) => language === "zh" && status !== "deprecated",
    ),
  );
  const readings = new Map<string, ChineseReading | undefined>();
  return {
    finder,
    house,
    words,
    entryOf,
    termsOf,
    chineseTermsOf,
    readingOf: (chinese) => {
      if (readings.has(chinese)) return readings.get(chinese);
      const [term] = chineseTermsOf(chinese);
      if (readings.size >= MOST_READINGS) readings.clear();
      const reading = readChineseName(chinese, term === undefined ? undefined : entryOf(term.id));
      readings.set(detached(chinese), reading);
      return reading;
    },
  };
}

/** Asks once for a text, until there were too many. */
function remembered(
  make: (text: string) => readonly ListedTerm[],
): (text: string) => readonly ListedTerm[] {
  const known = new Map<string, readonly ListedTerm[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= MOST_NAMES) known.clear();
    known.set(detached(text), made);
    return made;
  };
}
