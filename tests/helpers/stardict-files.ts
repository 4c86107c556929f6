/** A word of a dictionary, and the article that it leads to. */
export interface Looked {
  readonly word: string;
  readonly article: string;
}

/** What StarDict files hold, read byte by byte as their specification says. */
export interface StarDict {
  readonly info: ReadonlyMap<string, string>;
  readonly index: readonly Looked[];
  readonly synonyms: readonly Looked[];
}

/** Reads a dictionary; throws where a word, a number or a size leads nowhere. */
export function readStarDict(files: ReadonlyMap<string, Buffer>): StarDict {
  const file = (ending: string): Buffer => files.get(ending) ?? Buffer.alloc(0);
  const [magic, ...lines] = file(".ifo").toString("utf8").trimEnd().split("\n");
  if (magic !== "StarDict's dict ifo file") throw new Error("no dictionary");
  const info = new Map(lines.map((line) => line.split(/=(.*)/) as [string, string]));
  const articles = file(".dict");
  const index = records(file(".idx"), 2).map(({ word, numbers: [offset = -1, size = -1] }) => {
    if (offset < 0 || size < 1 || offset + size > articles.length) throw new Error("no article");
    return { word, article: articles.subarray(offset, offset + size).toString("utf8") };
  });
  const synonyms = records(file(".syn"), 1).map(({ word, numbers: [at = -1] }) => {
    const entry = index[at];
    if (entry === undefined) throw new Error("no entry");
    return { word, article: entry.article };
  });
  return { info, index, synonyms };
}

function records(
  bytes: Buffer,
  count: number,
): readonly { readonly word: string; readonly numbers: readonly number[] }[] {
  const list = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const word = bytes.subarray(at, end).toString("utf8");
    const numbers = Array.from({ length: count }, (_, nth) =>
      bytes.readUInt32BE(end + 1 + 4 * nth),
    );
    list.push({ word, numbers });
    at = end + 1 + 4 * count;
  }
  return list;
}

/** `stardict_strcmp`, on bytes. */
export function stardictOrder(a: string, b: string): number {
  const folded = (word: string): Buffer =>
    Buffer.from(Buffer.from(word).map((byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte)));
  return Buffer.compare(folded(a), folded(b)) || Buffer.compare(Buffer.from(a), Buffer.from(b));
}
