import { EventEmitter } from "node:events";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import type { InputEvent } from "../../../src/tui/terminal/decode.ts";
import { type InputStream, listen } from "../../../src/tui/terminal/input.ts";

/** A terminal's input that remembers what was asked of it. */
function keyboard() {
  const emitter = new EventEmitter();
  const asked: string[] = [];
  const stream: InputStream = {
    setRawMode: (raw) => asked.push(raw ? "raw" : "cooked"),
    on: (event, listener) => emitter.on(event, listener),
    off: (event, listener) => emitter.off(event, listener),
    resume: () => asked.push("resume"),
    pause: () => asked.push("pause"),
  };
  const heard: InputEvent[] = [];
  const stop = listen(stream, (events) => heard.push(...events));
  const send = (...bytes: readonly number[]): void => void emitter.emit("data", Buffer.from(bytes));
  return { asked, heard, stop, send };
}

test("a syllable whose bytes come one by one is heard once, whole", () => {
  const { heard, send } = keyboard();
  for (const byte of Buffer.from("상")) send(byte);
  expect(heard).toEqual([{ type: "text", text: "상" }]);
});

test("Esc alone is heard after a moment, an arrow key in two reads as one key", async () => {
  const { heard, send } = keyboard();
  send(0x1b);
  send(0x5b, 0x41);
  expect(heard).toEqual([{ type: "key", key: "up" }]);
  send(0x1b);
  await setTimeout(200);
  expect(heard.at(-1)).toEqual({ type: "key", key: "escape" });
});

test("the terminal is raw as long as someone listens, and nothing is heard after", () => {
  const { asked, heard, stop, send } = keyboard();
  stop();
  send(0x61);
  expect(asked).toEqual(["raw", "resume", "cooked", "pause"]);
  expect(heard).toEqual([]);
});
