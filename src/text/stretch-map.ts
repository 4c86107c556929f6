import { detached } from "./detached.ts";

/** Values by short texts, which are looked up where they stand in a longer one: no string is made for it. */
export interface StretchMap<Value> {
  /** The value of a stretch of a text; made, and kept, where there is none yet. */
  readonly get: (text: string, start: number, end: number) => Value;
  readonly entries: () => Iterable<readonly [written: string, value: Value]>;
}

interface Slot<Value> {
  readonly written: string;
  readonly value: Value;
}

const LEAST = 1 << 10;

/**
 * @param make asked once for a text, until there are too many and all are forgotten
 * @param most how many are kept
 */
export function makeStretchMap<Value>(
  make: (written: string) => Value,
  most = Number.POSITIVE_INFINITY,
): StretchMap<Value> {
  let slots: (Slot<Value> | undefined)[] = emptySlots(LEAST);
  let size = 0;
  const grow = (): void => {
    const old = slots;
    const isFull = size >= most;
    slots = emptySlots(isFull ? LEAST : 2 * old.length);
    if (isFull) size = 0;
    else for (const slot of old) if (slot !== undefined) slots[freePlace(slots, slot)] = slot;
  };
  return {
    get: (text, start, end) => {
      let place = hashOf(text, start, end) & (slots.length - 1);
      for (;;) {
        const slot = slots[place];
        if (slot === undefined) break;
        if (slot.written.length === end - start && text.startsWith(slot.written, start)) {
          return slot.value;
        }
        place = (place + 1) & (slots.length - 1);
      }
      const written = detached(text, start, end);
      const slot = { written, value: make(written) };
      if (size >= most || 2 * (size + 1) > slots.length) grow();
      slots[freePlace(slots, slot)] = slot;
      size += 1;
      return slot.value;
    },
    entries: function* () {
      for (const slot of slots) if (slot !== undefined) yield [slot.written, slot.value];
    },
  };
}

/** FNV-1a. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c_9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  }
  return hash ^ (hash >>> 15);
}

function freePlace(
  slots: readonly (Slot<unknown> | undefined)[],
  { written }: Slot<unknown>,
): number {
  let place = hashOf(written, 0, written.length) & (slots.length - 1);
  while (slots[place] !== undefined) place = (place + 1) & (slots.length - 1);
  return place;
}

function emptySlots(length: number): undefined[] {
  return Array.from({ length }, () => undefined);
}
