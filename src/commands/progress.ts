/** Entries between two looks at the clock. */
const STEP = 5000;
const PATIENCE = 1000;

/**
 * The same things, while how many have gone by is shown once it takes more than a second.
 * @param progress shows a text in place of the last one
 */
export function counting<Item>(
  items: readonly Item[],
  progress: (text: string) => void,
): Iterable<Item> {
  const begin = performance.now();
  return {
    *[Symbol.iterator]() {
      let count = 0;
      for (const item of items) {
        yield item;
        count += 1;
        if (count % STEP === 0 && performance.now() - begin > PATIENCE) {
          progress(`${Math.floor((100 * count) / items.length)} %`);
        }
      }
    },
  };
}
