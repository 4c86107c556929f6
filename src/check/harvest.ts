import type { Place } from "../core/place.ts";
import type { Segment } from "../documents/segment.ts";
import { lineAround } from "../documents/text-segments.ts";
import { readName } from "../readings/read-name.ts";
import type { Reading } from "../readings/reading.ts";
import { detached } from "../text/detached.ts";
import { bracketPairs } from "./bracket-pairs.ts";
import { simplifiedForm } from "./character-form.ts";
import type { CheckList } from "./check-list.ts";
import { judgePair } from "./judge-pair.ts";

/** A name beside a Chinese one, as documents write it. */
export interface HarvestedName {
  readonly text: string;
  readonly language: "ko" | "en";
  /** Whether it is meant as the sound of the Chinese and misses it. */
  readonly isMisread: boolean;
  readonly path: string;
  readonly place: Place;
  /** The line it first stands in. */
  readonly context: string;
}

/** A Chinese name that the list does not have, and the names it is paired with, each once. */
export interface HarvestedPair {
  readonly chinese: string;
  readonly reading: Reading | undefined;
  readonly names: readonly HarvestedName[];
}

/** Single characters with a reading are glosses: 반(反). */
const SHORTEST = 2;

/** Gathers pairs from segments of documents, however many; what it keeps are the pairs. */
export interface Harvest {
  readonly add: (path: string, segment: Segment) => void;
  /** In the order in which they came. */
  readonly pairs: () => readonly HarvestedPair[];
}

export function makeHarvest(list: CheckList): Harvest {
  const byChinese = new Map<string, HarvestedName[]>();
  return {
    add: (path, segment) => {
      for (const pair of bracketPairs(list, segment.text)) {
        const { verdict, name, listed } = judgePair(list, pair);
        const isMisread = verdict === "misread";
        const isNew = verdict === "unknown" || (isMisread && listed.length === 0);
        const chinese = simplifiedForm(pair.chinese.text);
        if (!isNew || name === undefined || [...chinese].length < SHORTEST) continue;
        const names = byChinese.get(chinese) ?? [];
        byChinese.set(chinese, names);
        if (names.some(({ text }) => text === name.text)) continue;
        names.push({
          text: detached(name.text),
          language: name.language,
          isMisread,
          path,
          place: segment.place(name.start, name.end),
          context: detached(lineAround(segment.text, name.start).text),
        });
      }
    },
    pairs: () =>
      [...byChinese].map(([chinese, names]) => ({ chinese, reading: readName(chinese), names })),
  };
}
