import { type CheckSettings, NO_CHECK_SETTINGS, type Setting } from "../core/check-settings.ts";
import type { Entry } from "../core/entry.ts";
import type { ListedTerm } from "../terms/occurrence.ts";
import { buildTermFinder, formOfKey, type TermFinder } from "../terms/term-finder.ts";
import { foldKey } from "../text/fold.ts";
import { simplifiedForm } from "./character-form.ts";
import { type ChineseReading, readChineseName } from "./chinese-reading.ts";
import { houseList } from "./house-list.ts";

/** A list as the rules ask it. */
export interface CheckList {
  readonly entries: readonly Entry[];
  readonly finder: TermFinder;
  /** Ids of the entries whose rendering the house has chosen. */
  readonly chosen: ReadonlySet<string>;
  /** Names that the house has chosen a rendering for and the list does not have. */
  readonly unknownNames: readonly Setting[];
  readonly allowsSinoKorean: boolean;
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

const NONE: readonly ListedTerm[] = [];

/** @param settings what a house writes otherwise than the list */
export function makeCheckList(
  listed: readonly Entry[],
  { prefer, sinoKorean }: Pick<CheckSettings, "prefer" | "sinoKorean"> = NO_CHECK_SETTINGS,
): CheckList {
  const { entries, chosen, unknown } = houseList(listed, prefer);
  const finder = buildTermFinder(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const termsOf = (text: string): readonly ListedTerm[] => {
    const key = foldKey(text);
    return key === "" ? NONE : (formOfKey(finder, key)?.terms ?? NONE);
  };
  const chineseTermsOf = (chinese: string): readonly ListedTerm[] =>
    termsOf(simplifiedForm(chinese)).filter(
      ({ language, status }) => language === "zh" && status !== "deprecated",
    );
  const readings = new Map<string, ChineseReading | undefined>();
  return {
    entries,
    finder,
    chosen,
    unknownNames: unknown,
    allowsSinoKorean: sinoKorean === "allowed",
    entryOf: (id) => byId.get(id),
    termsOf,
    chineseTermsOf,
    readingOf: (chinese) => {
      if (readings.has(chinese)) return readings.get(chinese);
      const [term] = chineseTermsOf(chinese);
      if (readings.size >= MOST_READINGS) readings.clear();
      const reading = readChineseName(chinese, term === undefined ? undefined : byId.get(term.id));
      readings.set(chinese, reading);
      return reading;
    },
  };
}
