import { SKIPPED } from "../text/fold-units.ts";

/**
 * Keys as a tree of their units, in typed arrays: the first unit is looked up in a table, each further
 * one by a hash of node and unit. On real text this is several times as quick as the usual
 * Aho–Corasick packages: most walks end at their second unit.
 */
export interface TermTrie {
  /** Node of each first unit; 0 where no key begins so. */
  readonly roots: Uint32Array;
  /** Nodes that do not stand next to their parents, by hash, each with its hash; node 0 is none. */
  readonly slots: Uint32Array;
  readonly parents: Uint32Array;
  readonly units: Uint16Array;
  /** A bit by hash of the first two units of keys, so that most walks need not begin. */
  readonly pairs: Uint32Array;
  /** Number of the key that ends at a node, counted from 1; 0 where none does. */
  readonly keys: Uint32Array;
  /** Units of the longest key. */
  readonly longest: number;
}

const UNITS = 0x1_0000;
const PAIR_BITS = 20;
/** More spaces and marks in a row part two words for good: a line end with an indented quotation fits. */
const LONGEST_GAP = 12;

/** @param keys not empty, each once */
export function buildTrie(keys: readonly string[]): TermTrie {
  const most = keys.reduce((sum, { length }) => sum + length, 1);
  // Of each key at most one node stands apart from its parent.
  const slots = new Uint32Array(2 ** (2 + Math.ceil(Math.log2(keys.length + 2))));
  const roots = new Uint32Array(UNITS);
  const parents = new Uint32Array(most);
  const units = new Uint16Array(most);
  const ends = new Uint32Array(most);
  const pairs = new Uint32Array(2 ** (PAIR_BITS - 5));
  const trie: TermTrie = { roots, slots, parents, units, pairs, keys: ends, longest: 0 };
  let size = 1;
  const add = (parent: number, unit: number): number => {
    parents[size] = parent;
    units[size] = unit;
    size += 1;
    return size - 1;
  };
  keys.forEach((key, number) => {
    const first = key.charCodeAt(0);
    let node = roots[first] || add(0, first);
    roots[first] = node;
    const pair = pairOf(first, key.charCodeAt(1) || 0);
    pairs[pair >>> 5] = (pairs[pair >>> 5] ?? 0) | (1 << (pair & 31));
    for (let at = 1; at < key.length; at += 1) {
      const unit = key.charCodeAt(at);
      const known = childOf(trie, node, unit);
      const child = known || add(node, unit);
      // The child that stands next to its parent, as in most of the tree, is found without a slot.
      if (known === 0 && child !== node + 1) {
        const slot = slotOf(trie, node, unit);
        slots[slot] = child;
        slots[slot + 1] = tagOf(node, unit);
      }
      node = child;
    }
    ends[node] = number + 1;
  });
  return {
    ...trie,
    parents: parents.slice(0, size),
    units: units.slice(0, size),
    keys: ends.slice(0, size),
    longest: keys.reduce((most, { length }) => Math.max(most, length), 0),
  };
}

/** Whether a key may begin at a unit: where not, none does. */
export function mayFollow(trie: TermTrie, units: Uint16Array, at: number): boolean {
  const first = units[at] ?? SKIPPED;
  const root = trie.roots[first] ?? 0;
  if (root === 0) return false;
  const second = at + 1 < units.length ? (units[at + 1] ?? SKIPPED) : SKIPPED;
  if (second === SKIPPED || trie.keys[root] !== 0) return true;
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
  const { keys, roots } = trie;
  let node = roots[units[at] ?? SKIPPED] ?? 0;
  let gap = 0;
  let count = 0;
  for (let next = at + 1; node !== 0; next += 1) {
    const key = keys[node] ?? 0;
    if (key !== 0 && gap === 0) {
      room[2 * count] = key - 1;
      room[2 * count + 1] = next;
      count += 1;
    }
    const unit = next < units.length ? (units[next] ?? SKIPPED) : SKIPPED;
    gap = unit === SKIPPED ? gap + 1 : 0;
    if (gap > LONGEST_GAP || next >= units.length) return count;
    if (gap === 0) node = childOf(trie, node, unit);
  }
  return count;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) >>> (32 - PAIR_BITS);
}

/** The node that follows one by a unit; 0 where none does. */
export function childOf(trie: TermTrie, node: number, unit: number): number {
  const next = node + 1;
  if (trie.units[next] === unit && trie.parents[next] === node) return next;
  return trie.slots[slotOf(trie, node, unit)] ?? 0;
}

/** The slot of a child, or the empty one where it would stand. */
function slotOf({ slots, parents, units }: TermTrie, node: number, unit: number): number {
  const mask = slots.length - 1;
  const tag = tagOf(node, unit);
  let slot = ((tag ^ (tag >>> 15)) << 1) & mask;
  for (;;) {
    const child = slots[slot] ?? 0;
    if (child === 0) return slot;
    if (slots[slot + 1] === tag && parents[child] === node && units[child] === unit) return slot;
    slot = (slot + 2) & mask;
  }
}

function tagOf(node: number, unit: number): number {
  return (Math.imul(node, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b)) >>> 0;
}
