import { Buffer } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

export type Numbers = Uint8Array | Uint16Array | Uint32Array;
export const MAKERS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;

/** A file of arrays by name, read when they are asked for. */
export interface PackedFile {
  /** What is to be known before the arrays are looked at. */
  readonly header: unknown;
  /** A whole array; empty where there is none of that name. */
  readonly array: (name: string) => Numbers;
  /** Numbers of an array from one index to another. */
  readonly part: (name: string, start: number, end: number) => Numbers;
}

/** What stands at the beginning of a file: its kind, then in JSON what follows. */
export const KIND = Buffer.from("malmoi packed arrays 3\n");
const ALIGNMENT = 8;
/** More than the longest beginning. */
const HEAD_BYTES = 0x10000;

export type Checksum = (bytes: Uint8Array) => number;

/** What is said before the arrays. */
export interface Contents {
  readonly header: unknown;
  readonly arrays: readonly (readonly [name: string, type: keyof typeof MAKERS, length: number])[];
  /** CRC-32 of all that follows. */
  readonly checksum: number;
}

/**
 * Opens a file that `pack` made. It stays open as long as the program runs, and says the same also
 * when another has taken its name.
 * @param checksum CRC-32, where every byte of it is to be compared with what was written; the length
 * always is
 * @returns undefined where there is no such file, it is another kind, or not all of it
 */
export function openPacked(path: string, checksum?: Checksum): PackedFile | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const opened = readPacked(file, checksum);
    if (opened === undefined) closeSync(file);
    return opened;
  } catch {
    // Missing, or damaged where it says what it holds.
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

function readPacked(file: number, checksum?: Checksum): PackedFile | undefined {
  const head = readBytes(file, 0, HEAD_BYTES);
  const end = head.indexOf("\n", KIND.length);
  if (end < 0 || !head.subarray(0, KIND.length).equals(KIND)) return undefined;
  const contents = JSON.parse(head.toString("utf8", KIND.length, end)) as Contents;
  const start = aligned(end + 1);
  let at = start;
  const places = new Map(
    contents.arrays.map(([name, type, length]) => {
      const place = { at, make: MAKERS[type], length };
      at += aligned(length * place.make.BYTES_PER_ELEMENT);
      return [name, place];
    }),
  );
  if (fstatSync(file).size !== at) return undefined;
  if (checksum && checksum(readBytes(file, start, at - start)) !== contents.checksum) {
    return undefined;
  }
  const part = (name: string, from: number, to: number): Numbers => {
    const place = places.get(name);
    if (place === undefined) return new Uint8Array();
    const size = place.make.BYTES_PER_ELEMENT;
    const { buffer } = readBytes(file, place.at + from * size, (to - from) * size);
    return new place.make(buffer as ArrayBuffer, 0, to - from);
  };
  return {
    header: contents.header,
    part,
    array: (name) => part(name, 0, places.get(name)?.length ?? 0),
  };
}

/** As many bytes of a file as it has there, in a buffer of their own. */
function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

/** Arrays begin where every kind of them may. */
export function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
