import {
  BRANCHES,
  LEAF,
  NODE_SIZE,
  PAIR_BITS,
  pairOf,
  STEP_BITS,
  stepOf,
  type TermTrie,
} from "./term-trie.ts";

/** A key and its number. */
type Numbered = readonly [key: string, number: number];

const UNITS = 0x1_0000;

/** @param keys not empty, each once */
export function buildTrie(keys: readonly string[]): TermTrie {
  const roots = new Uint32Array(UNITS);
  const pairs = new Uint32Array(2 ** (PAIR_BITS - 5));
  const units = keys.reduce((sum, { length }) => sum + length, 0);
  const nodes = new Uint32Array(NODE_SIZE * (units + 1));
  // A key leaves the nodes that are there at most once.
  const steps = new Uint32Array(2 ** (STEP_BITS + 1 + Math.ceil(Math.log2(keys.length + 1))));
  const rests = new Uint16Array(units + keys.length);
  let [size, end] = [1, 0];
  const write = (place: number, number: number): void => {
    nodes[place] = number >>> 0;
  };
  /** Makes the next node, of keys that share their first units. */
  const add = (sharing: readonly Numbered[], depth: number): number => {
    const node = size;
    size += 1;
    const [first] = sharing;
    if (sharing.length === 1 && first !== undefined && first[0].length > depth) {
      const [key, number] = first;
      write(NODE_SIZE * node, end);
      write(NODE_SIZE * node + 1, (number + 1) | LEAF);
      for (let at = depth; at < key.length; at += 1) rests[end++] = key.charCodeAt(at);
      rests[end++] = 0;
      return node;
    }
    const ended = sharing.find(([key]) => key.length === depth);
    const groups = [...byUnit(sharing, depth)].sort(([, a], [, b]) => b.length - a.length);
    const branches = groups.length > 1 ? BRANCHES : 0;
    write(NODE_SIZE * node + 1, (ended === undefined ? 0 : ended[1] + 1) | branches);
    groups.forEach(([unit, group], index) => {
      if (index === 0) write(NODE_SIZE * node, unit);
      const child = add(group, depth + 1);
      if (index > 0) steps.set([node, unit, child], stepOf(steps, node, unit));
    });
    return node;
  };
  for (const key of keys) {
    const pair = pairOf(key.charCodeAt(0), key.charCodeAt(1) || 0);
    pairs[pair >>> 5] = (pairs[pair >>> 5] ?? 0) | (1 << (pair & 31));
  }
  const numbered = keys.map((key, number): Numbered => [key, number]);
  for (const [unit, group] of byUnit(numbered, 0)) roots[unit] = add(group, 1);
  return {
    roots,
    pairs,
    nodes: nodes.slice(0, NODE_SIZE * size),
    steps,
    rests: rests.slice(0, end),
    longest: keys.reduce((longest, { length }) => Math.max(longest, length), 0),
  };
}

/** Keys by their unit at an offset, those left out that end before it. */
function byUnit(keys: readonly Numbered[], at: number): ReadonlyMap<number, readonly Numbered[]> {
  return Map.groupBy(
    keys.filter(([key]) => key.length > at),
    ([key]) => key.charCodeAt(at),
  );
}
