import type { GlossaryText } from "../glossary/glossary-text.ts";
import { listProgressText } from "../report/progress-text.ts";

/** Entries between two looks at the clock. */
const STEP = 5000;
/** Milliseconds before anything is shown, and between two texts. */
const PATIENCE = 1000;
const PAUSE = 100;

/** Tells how far something is. */
export interface Pace {
  /** Shows a text if it is time for one; it is made only then. */
  readonly tell: (text: () => string) => void;
  /** Shows a text before something that is known to take long. */
  readonly tellNow: (text: string) => void;
  /** Takes away what is shown, if anything is. */
  readonly end: () => void;
}

/**
 * Shows how far something is once it takes more than a second, and then not at every step.
 * @param progress shows a text in place of the last one, "" none
 * @param now milliseconds on any clock
 */
export function makePace(
  progress: (text: string) => void,
  now: () => number = () => performance.now(),
): Pace {
  let next = now() + PATIENCE;
  let isShown = false;
  const show = (text: string): void => {
    next = now() + PAUSE;
    isShown = true;
    progress(text);
  };
  return {
    tell: (text) => {
      if (now() >= next) show(text());
    },
    tellNow: show,
    end: () => {
      if (isShown) progress("");
    },
  };
}

/**
 * The same things, while how many have gone by is shown once it takes more than a second.
 * @param progress shows a text in place of the last one
 */
export function counting<Item>(
  items: readonly Item[],
  progress: (text: string) => void,
): Iterable<Item> {
  const { tell } = makePace(progress);
  return {
    *[Symbol.iterator]() {
      let count = 0;
      for (const item of items) {
        yield item;
        count += 1;
        if (count % STEP === 0) tell(() => `${Math.floor((100 * count) / items.length)} %`);
      }
    },
  };
}

/**
 * The same things as they come, while something of the last one is shown; it goes when they end or fail.
 * @param textOf what to show
 */
export async function* followed<Item>(
  items: AsyncIterable<Item>,
  pace: Pace,
  textOf: (item: Item) => string,
): AsyncGenerator<Item> {
  try {
    for await (const item of items) {
      pace.tell(() => textOf(item));
      yield item;
    }
  } finally {
    pace.end();
  }
}

/** A file of so many units takes more than a second to read: it is told at once. */
const LARGE = 1_000_000;

/**
 * The files of a list one after the other, while the one that is being read is shown, if all take more
 * than a second.
 * @param progress shows a text in place of the last one
 */
export function* shownFiles(
  files: readonly GlossaryText[],
  progress: (text: string) => void,
): Generator<GlossaryText> {
  const { tell, tellNow, end } = makePace(progress);
  try {
    for (const [at, file] of files.entries()) {
      const text = (): string => listProgressText(file.path, at + 1, files.length);
      if (file.text.length > LARGE) tellNow(text());
      else tell(text);
      yield file;
    }
  } finally {
    end();
  }
}
