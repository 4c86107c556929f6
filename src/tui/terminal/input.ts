import { StringDecoder } from "node:string_decoder";
import { decode, type InputEvent } from "./decode.ts";

/** What of standard input is needed; a test gives another. */
export interface InputStream {
  readonly setRawMode?: (raw: boolean) => unknown;
  readonly on: (event: "data", listener: (bytes: Buffer) => void) => unknown;
  readonly off: (event: "data", listener: (bytes: Buffer) => void) => unknown;
  readonly resume: () => unknown;
  readonly pause: () => unknown;
}

/** How long a sequence's second byte may take to come; Esc alone is known only then. */
const ESCAPE_MS = 40;

/**
 * Reads keys, text and the mouse in raw mode, whatever pieces they come in.
 * @returns what ends it and gives the terminal back its own line editing
 */
export function listen(
  stream: InputStream,
  heard: (events: readonly InputEvent[]) => void,
): () => void {
  const utf8 = new StringDecoder("utf8");
  let rest = "";
  let waiting: NodeJS.Timeout | undefined;
  const take = (input: string, isOver: boolean): void => {
    const decoded = decode(input, isOver);
    rest = decoded.rest;
    if (decoded.events.length > 0) heard(decoded.events);
  };
  const onData = (bytes: Buffer): void => {
    clearTimeout(waiting);
    take(rest + utf8.write(bytes), false);
    if (rest !== "") waiting = setTimeout(() => take(rest, true), ESCAPE_MS);
  };
  stream.setRawMode?.(true);
  stream.on("data", onData);
  stream.resume();
  return () => {
    clearTimeout(waiting);
    stream.off("data", onData);
    stream.setRawMode?.(false);
    stream.pause();
  };
}
