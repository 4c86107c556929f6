import { Buffer } from "node:buffer";

type Numbers = Uint8Array | Uint16Array | Uint32Array;
const MAKERS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;

/** Arrays by name, with what is to be known before they are looked at. */
export interface Packed<Header> {
  readonly header: Header;
  readonly arrays: Readonly<Record<string, Numbers>>;
}

/** What stands at the beginning of a file: its kind, then in JSON what follows. */
const KIND = Buffer.from("malmoi packed arrays 1\n");
const ALIGNMENT = 8;

interface Contents {
  readonly header: unknown;
  readonly arrays: readonly (readonly [name: string, type: keyof typeof MAKERS, length: number])[];
}

/** Writes arrays one after another, so that they can be used from the file without decoding. */
export function pack<Header>({ header, arrays }: Packed<Header>): Buffer {
  const named = Object.entries(arrays);
  const contents: Contents = {
    header,
    arrays: named.map(([name, array]) => [name, typeOf(array), array.length]),
  };
  const head = Buffer.concat([KIND, Buffer.from(`${JSON.stringify(contents)}\n`)]);
  const parts = named.map(([, array]) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength),
  );
  return Buffer.concat([head, ...parts].flatMap((part) => [part, padding(part.length)]));
}

/**
 * Reads what `pack` wrote, without copying.
 * @returns undefined where the bytes are something else, or not all of it
 */
export function unpack(bytes: Buffer): Packed<unknown> | undefined {
  if (!bytes.subarray(0, KIND.length).equals(KIND)) return undefined;
  const end = bytes.indexOf("\n", KIND.length);
  if (end < 0) return undefined;
  const { header, arrays } = JSON.parse(bytes.toString("utf8", KIND.length, end)) as Contents;
  let at = aligned(end + 1);
  const found: Record<string, Numbers> = {};
  for (const [name, type, length] of arrays) {
    const make = MAKERS[type];
    const size = length * make.BYTES_PER_ELEMENT;
    if (at + size > bytes.length) return undefined;
    found[name] = new make(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
    at = aligned(at + size);
  }
  return at === bytes.length ? { header, arrays: found } : undefined;
}

function typeOf(array: Numbers): keyof typeof MAKERS {
  if (array instanceof Uint8Array) return "u8";
  return array instanceof Uint16Array ? "u16" : "u32";
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

function padding(size: number): Buffer {
  return Buffer.alloc(aligned(size) - size);
}
