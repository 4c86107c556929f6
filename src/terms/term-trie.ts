import { SKIPPED } from "../text/fold-units.ts";

/**
 * Keys as a tree of their units, in typed arrays: the first unit is looked up in a table, each further
 * one beside its node, where most of the tree continues, else by a hash; where only one key is left, its
 * rest is compared. What is looked at together stands together: a walk costs as many looks into memory as
 * it has steps, and most end at their second unit without one. On real text this is several times as
 * quick as the usual Aho–Corasick packages.
 */
export interface TermTrie {
  /** Node of each first unit; 0 where no key begins so. */
  readonly roots: Uint32Array;
  /** A bit by hash of the first two units of keys, so that most walks need not begin. */
  readonly pairs: Uint32Array;
  /**
   * Two numbers for each node. The second is its key, counted from 1, with `BRANCHES` where steps lead
   * on, or `LEAF` where one key is left; the first is the unit by which the next node continues it, if it
   * does, or of a leaf where the rest of its key stands.
   */
  readonly nodes: Uint32Array;
  /** All other steps by hash: node, unit, the node that follows; four numbers a slot, one unused. */
  readonly steps: Uint32Array;
  /** Units of keys behind leaves, with a zero behind each. */
  readonly rests: Uint16Array;
  /** Units of the longest key. */
  readonly longest: number;
}

export const NODE_SIZE = 2;
export const STEP_BITS = 2;
export const BRANCHES = 0x8000_0000;
export const LEAF = 0x4000_0000;
const KEY = 0x3fff_ffff;
export const PAIR_BITS = 20;
/** More spaces and marks in a row part two words for good: a line end with an indented quotation fits. */
const LONGEST_GAP = 12;

/** Whether a key may begin at a unit: where not, none does. */
export function mayFollow(trie: TermTrie, units: Uint16Array, at: number): boolean {
  const first = units[at] ?? SKIPPED;
  const root = trie.roots[first] ?? 0;
  if (root === 0) return false;
  const second = at + 1 < units.length ? (units[at + 1] ?? SKIPPED) : SKIPPED;
  if (second === SKIPPED) return true;
  const info = trie.nodes[NODE_SIZE * root + 1] ?? 0;
  if ((info & LEAF) === 0 && (info & KEY) !== 0) return true;
  const pair = pairOf(first, second);
  return (((trie.pairs[pair >>> 5] ?? 0) >>> (pair & 31)) & 1) === 1;
}

/** Room for what `keysAt` finds at one place: as many keys as a term has units. */
export function makeRoom({ longest }: TermTrie): Uint32Array {
  return new Uint32Array(2 * longest);
}

/**
 * Finds the keys that begin at a unit, the shortest first; skipped units inside a key are passed over.
 * @param room takes for each the number of the key and the unit after its last
 * @returns how many there are
 */
export function keysAt(trie: TermTrie, units: Uint16Array, at: number, room: Uint32Array): number {
  const { nodes, roots } = trie;
  let node = roots[units[at] ?? SKIPPED] ?? 0;
  let next = at + 1;
  let count = 0;
  while (node !== 0) {
    const info = nodes[NODE_SIZE * node + 1] ?? 0;
    const key = info & KEY;
    if ((info & LEAF) !== 0) next = endOfRest(trie, nodes[NODE_SIZE * node] ?? 0, units, next);
    if (key !== 0 && next >= 0) {
      room[2 * count] = key - 1;
      room[2 * count + 1] = next;
      count += 1;
    }
    if ((info & LEAF) !== 0) return count;
    next = afterGap(units, next);
    if (next < 0) return count;
    node = childOf(trie, node, units[next] ?? SKIPPED);
    next += 1;
  }
  return count;
}

/** Where the rest of a key ends in units; -1 where they have another. */
function endOfRest({ rests }: TermTrie, rest: number, units: Uint16Array, start: number): number {
  let next = start;
  for (let at = rest; rests[at] !== 0; at += 1) {
    if (units[next] === SKIPPED) next = afterGap(units, next);
    if (next < 0 || units[next] !== rests[at]) return -1;
    next += 1;
  }
  return next;
}

/** The next unit that is not skipped; -1 where too many are, or none follows. */
function afterGap(units: Uint16Array, start: number): number {
  let next = start;
  const end = start + LONGEST_GAP;
  while (units[next] === SKIPPED && next <= end) next += 1;
  return next >= units.length || next > end ? -1 : next;
}

/** The number of a key, counted from 0; -1 where it is none. */
export function numberOfKey(trie: TermTrie, key: string): number {
  const { nodes, rests } = trie;
  let node = trie.roots[key.charCodeAt(0)] ?? 0;
  let at = 1;
  while (node !== 0) {
    const info = nodes[NODE_SIZE * node + 1] ?? 0;
    if ((info & LEAF) !== 0) {
      let rest = nodes[NODE_SIZE * node] ?? 0;
      for (; at < key.length && rests[rest] === key.charCodeAt(at); at += 1) rest += 1;
      return at === key.length && rests[rest] === 0 ? (info & KEY) - 1 : -1;
    }
    if (at === key.length) return (info & KEY) - 1;
    node = childOf(trie, node, key.charCodeAt(at));
    at += 1;
  }
  return -1;
}

/** The node that follows one, which is no leaf, by a unit; 0 where none does. */
function childOf({ nodes, steps }: TermTrie, node: number, unit: number): number {
  if (nodes[NODE_SIZE * node] === unit) return node + 1;
  if ((nodes[NODE_SIZE * node + 1] ?? 0) < BRANCHES) return 0;
  return steps[stepOf(steps, node, unit) + 2] ?? 0;
}

/** Where a step stands, or the empty place where it would. */
export function stepOf(steps: Uint32Array, node: number, unit: number): number {
  const mask = steps.length - 1;
  const hash = Math.imul(node, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b);
  let place = ((hash ^ (hash >>> 15)) << STEP_BITS) & mask;
  while (steps[place + 2] !== 0 && (steps[place] !== node || steps[place + 1] !== unit)) {
    place = (place + 2 ** STEP_BITS) & mask;
  }
  return place;
}

/** The bit of two units in `TermTrie.pairs`. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) >>> (32 - PAIR_BITS);
}
