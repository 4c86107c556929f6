import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, type InputEvent } from "../../../src/tui/terminal/decode.ts";
import { anyText } from "../../helpers/any-text.ts";

/** Events as they are read most easily: keys in brackets, texts as they are. */
const shown = (event: InputEvent): string => {
  if (event.type === "key") return `[${event.key}]`;
  return event.type === "text" ? event.text : `<${event.kind} ${event.x},${event.y}>`;
};
const read = (input: string, isOver = true): readonly string[] =>
  decode(input, isOver).events.map(shown);

test.each<[what: string, input: string, expected: readonly string[]]>([
  ["a committed word is inserted", "한국어", ["한국어"]],
  ["a space is inserted", " ", [" "]],
  ["Enter in the same read as text only ends its composition", "한글\r", ["한글"]],
  ["Enter alone is Enter", "\r", ["[enter]"]],
  ["text after it is kept apart", "한글\r전기", ["한글", "전기"]],
  ["NFD becomes NFC", "자싱".normalize("NFD"), ["자싱"]],
  ["an Ext-B character is inserted whole", "𠀀", ["𠀀"]],
  ["pasted lines become one", "\u001b[200~\r\n상하이\r\n전기\n\u001b[201~", ["상하이 전기"]],
  ["keys within a paste are text", "\u001b[200~a\tb\u0003\u001b[201~c", ["a b", "c"]],
  ["an empty paste is nothing", "\u001b[200~\u001b[201~", []],
  ["brackets that were typed stay", "[IMF]", ["[IMF]"]],
  ["controls of no use are dropped", "가\u009b나", ["가나"]],
  [
    "keys read together with text come in order",
    "전\u000e\u000e기",
    ["전", "[ctrl+n]", "[ctrl+n]", "기"],
  ],
  ["Ctrl-H is backspace", "가\b", ["가", "[backspace]"]],
  ["a focus report is nothing", "\u001b[I", []],
  ["a cursor report is nothing", "\u001b[12;40R", []],
  ["a button let go is nothing", "\u001b[<0;10;5m", []],
  ["a press", "\u001b[<0;10;5M", ["<press 9,4>"]],
  ["the wheel", "\u001b[<64;1;1M\u001b[<65;1;1M", ["<wheel-up 0,0>", "<wheel-down 0,0>"]],
  ["Esc twice", "\u001b\u001b", ["[escape]", "[escape]"]],
  ["Esc and text", "\u001b한", ["[escape]", "한"]],
])("%s", (_what, input, expected) => {
  expect(read(input)).toEqual(expected);
});

test.each<[key: string, input: string]>([
  ["up", "\u001b[A"],
  ["up", "\u001bOA"],
  ["ctrl+left", "\u001b[1;5D"],
  ["alt+left", "\u001b[1;3D"],
  ["shift+tab", "\u001b[Z"],
  ["home", "\u001b[H"],
  ["home", "\u001b[1~"],
  ["home", "\u001b[7~"],
  ["end", "\u001b[F"],
  ["end", "\u001bOF"],
  ["ctrl+end", "\u001b[1;5F"],
  ["insert", "\u001b[2~"],
  ["delete", "\u001b[3~"],
  ["ctrl+delete", "\u001b[3;5~"],
  ["page-up", "\u001b[5~"],
  ["page-down", "\u001b[6~"],
  ["f1", "\u001bOP"],
  ["f1", "\u001b[11~"],
  ["f5", "\u001b[15~"],
  ["f9", "\u001b[20~"],
  ["f12", "\u001b[24~"],
  ["alt+b", "\u001bb"],
  ["alt+<", "\u001b<"],
  ["alt+backspace", "\u001b\u007f"],
  ["ctrl+_", "\u001f"],
  ["ctrl+space", "\u0000"],
  ["tab", "\t"],
  ["backspace", "\u007f"],
  ["ctrl+z", "\u001a"],
])("%s is %j", (key, input) => {
  expect(read(input)).toEqual([`[${key}]`]);
});

describe("input in pieces", () => {
  test("a sequence that is not whole is kept for the next read", () => {
    expect(decode("가\u001b[1;")).toEqual({
      events: [{ type: "text", text: "가" }],
      rest: "\u001b[1;",
    });
    expect(read("\u001b[1;5D", false)).toEqual(["[ctrl+left]"]);
  });

  test("Esc is known only when nothing follows", () => {
    expect(decode("\u001b")).toEqual({ events: [], rest: "\u001b" });
    expect(read("\u001b")).toEqual(["[escape]"]);
  });

  test("a paste waits for its end, however long it takes", () => {
    const begun = "\u001b[200~상하이";
    expect(decode(begun, true)).toEqual({ events: [], rest: begun });
  });

  test("cut anywhere outside text, input gives the same events", () => {
    const parts = [
      "\u001b[A",
      "\u001b[15~",
      "\u001b[200~嘉兴 \u001b[201~",
      "\u001b[<65;3;4M",
      "\u001bOP",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 6 }),
        fc.array(fc.nat(60), { maxLength: 4 }),
        (pieces, cuts) => {
          const input = pieces.join("");
          const ends = [...cuts.filter((cut) => cut < input.length), input.length].sort(
            (a, b) => a - b,
          );
          const events: InputEvent[] = [];
          let rest = "";
          ends.forEach((end, at) => {
            const decoded = decode(rest + input.slice(ends[at - 1] ?? 0, end));
            events.push(...decoded.events);
            rest = decoded.rest;
          });
          expect(events.map(shown)).toEqual(read(input));
        },
      ),
    );
  });
});

test("whatever comes, nothing typed has a control character, and nothing is thrown", () => {
  fc.assert(
    fc.property(anyText(40), fc.boolean(), (input, isOver) => {
      for (const event of decode(input, isOver).events) {
        if (event.type === "text") expect(event.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      }
    }),
    { numRuns: 2000 },
  );
});
