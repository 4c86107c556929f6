import { Buffer } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";

type Numbers = Uint8Array | Uint16Array | Uint32Array;
const MAKERS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;

/** Arrays by name, with what is to be known before they are looked at. */
export interface Packed {
  readonly header: unknown;
  readonly arrays: Readonly<Record<string, Numbers>>;
  /** Bytes of which one stretch or another will be asked for. */
  readonly tail: Uint8Array;
}

/** A file of arrays: they are in memory, the tail is not. */
export interface PackedFile extends Omit<Packed, "tail"> {
  /** The bytes of the tail from one offset to another. */
  readonly tail: (start: number, end: number) => Buffer;
}

/** What stands at the beginning of a file: its kind, then in JSON what follows. */
const KIND = Buffer.from("malmoi packed arrays 2\n");
const ALIGNMENT = 8;
/** More than the longest beginning. */
const HEAD_BYTES = 0x10000;

interface Contents {
  readonly header: unknown;
  readonly arrays: readonly (readonly [name: string, type: keyof typeof MAKERS, length: number])[];
  readonly tail: number;
  /** CRC-32 of all that follows. */
  readonly checksum: number;
}

/** Writes arrays one after another, so that they can be used from the file without decoding. */
export function pack({ header, arrays, tail }: Packed): Buffer {
  const named = Object.entries(arrays);
  const body = Buffer.concat(
    [...named.map(([, array]) => array), tail].flatMap(({ buffer, byteOffset, byteLength }) => [
      Buffer.from(buffer, byteOffset, byteLength),
      Buffer.alloc(aligned(byteLength) - byteLength),
    ]),
  );
  const contents: Contents = {
    header,
    arrays: named.map(([name, array]) => [name, typeOf(array), array.length]),
    tail: tail.length,
    checksum: crc32(body),
  };
  const head = Buffer.concat([KIND, Buffer.from(`${JSON.stringify(contents)}\n`)]);
  return Buffer.concat([head, Buffer.alloc(aligned(head.length) - head.length), body]);
}

/**
 * Opens a file that `pack` made. It stays open as long as the program runs, and says the same also
 * when another has taken its name.
 * @param verified whether every byte of it is compared with what was written; the length always is
 * @returns undefined where there is no such file, it is another kind, or not all of it
 */
export function openPacked(path: string, verified: boolean): PackedFile | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const opened = readPacked(file, verified);
    if (opened === undefined) closeSync(file);
    return opened;
  } catch {
    // Missing, or damaged where it says what it holds.
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

function readPacked(file: number, verified: boolean): PackedFile | undefined {
  const head = readBytes(file, 0, HEAD_BYTES);
  const end = head.indexOf("\n", KIND.length);
  if (end < 0 || !head.subarray(0, KIND.length).equals(KIND)) return undefined;
  const contents = JSON.parse(head.toString("utf8", KIND.length, end)) as Contents;
  const start = aligned(end + 1);
  const sizes = contents.arrays.map(([, type, length]) => length * MAKERS[type].BYTES_PER_ELEMENT);
  const arrayBytes = sizes.reduce((sum, size) => sum + aligned(size), 0);
  const bodyBytes = arrayBytes + aligned(contents.tail);
  if (fstatSync(file).size !== start + bodyBytes) return undefined;
  if (verified && crc32(readBytes(file, start, bodyBytes)) !== contents.checksum) return undefined;

  const { buffer } = readBytes(file, start, arrayBytes);
  const arrays: Record<string, Numbers> = {};
  let at = 0;
  contents.arrays.forEach(([name, type, length], index) => {
    arrays[name] = new MAKERS[type](buffer as ArrayBuffer, at, length);
    at += aligned(sizes[index] ?? 0);
  });
  const tail = (from: number, to: number): Buffer =>
    readBytes(file, start + arrayBytes + from, to - from);
  return { header: contents.header, arrays, tail };
}

/** As many bytes of a file as it has there, in a buffer of their own. */
function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

function typeOf(array: Numbers): keyof typeof MAKERS {
  if (array instanceof Uint8Array) return "u8";
  return array instanceof Uint16Array ? "u16" : "u32";
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
