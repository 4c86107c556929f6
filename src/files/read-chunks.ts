import { createReadStream } from "node:fs";
import { MalmoiError } from "../core/errors.ts";
import { reasonOf } from "./reason.ts";

/** Units of text that are handed over together: enough to be quick, too few to fill the memory. */
const CHUNK = 1 << 20;

/**
 * Reads a UTF-8 text in chunks that end where a paragraph does, or a line where there are no
 * paragraphs; a byte order mark is dropped.
 * @param input bytes that take the place of the file's (standard input); then `path` only names them
 * @throws MalmoiError no-such-file, not-readable, not-utf8
 */
export async function* readChunks(
  path: string,
  input?: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  try {
    for await (const bytes of input ?? createReadStream(path, { highWaterMark: CHUNK })) {
      text += decoder.decode(bytes as Uint8Array, { stream: true });
      const end = text.length < CHUNK ? 0 : borderIn(text);
      if (end > 0) yield text.slice(0, end);
      text = text.slice(end);
    }
    text += decoder.decode();
  } catch (error) {
    throw failureOf(error, path);
  }
  if (text !== "") yield text;
}

/** The end of the last paragraph, else of the last line; all where a line is longer than a chunk. */
function borderIn(text: string): number {
  const paragraph = Math.max(text.lastIndexOf("\n\n"), text.lastIndexOf("\n\r\n")) + 1;
  if (paragraph > 0) return paragraph;
  const line = text.lastIndexOf("\n") + 1;
  if (line > 0 || text.length < 2 * CHUNK) return line;
  return isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function failureOf(error: unknown, path: string): MalmoiError {
  const reason = reasonOf(error);
  if (reason === "ENOENT") return new MalmoiError("no-such-file", { path });
  return reason === "ERR_ENCODING_INVALID_ENCODED_DATA"
    ? new MalmoiError("not-utf8", { path })
    : new MalmoiError("not-readable", { path, reason });
}
