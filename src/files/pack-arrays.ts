import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import { aligned, type Contents, KIND, type MAKERS, type Numbers } from "./packed-arrays.ts";

/** Writes arrays one after another, so that they can be used from the file without decoding. */
export function pack(header: unknown, arrays: Readonly<Record<string, Numbers>>): Buffer {
  const named = Object.entries(arrays);
  const body = Buffer.concat(
    named.flatMap(([, { buffer, byteOffset, byteLength }]) => [
      Buffer.from(buffer, byteOffset, byteLength),
      Buffer.alloc(aligned(byteLength) - byteLength),
    ]),
  );
  const contents: Contents = {
    header,
    arrays: named.map(([name, array]) => [name, typeOf(array), array.length]),
    checksum: crc32(body),
  };
  const head = Buffer.concat([KIND, Buffer.from(`${JSON.stringify(contents)}\n`)]);
  return Buffer.concat([head, Buffer.alloc(aligned(head.length) - head.length), body]);
}

function typeOf(array: Numbers): keyof typeof MAKERS {
  if (array instanceof Uint8Array) return "u8";
  return array instanceof Uint16Array ? "u16" : "u32";
}
