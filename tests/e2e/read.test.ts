import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { cleanEnvironment, PROGRAM, runMalmoi } from "../helpers/run-malmoi.ts";

interface Result {
  readonly input: string;
  readonly hangul: string | null;
  readonly kind: string | null;
  readonly entries: readonly string[];
}

function results(stdout: string): readonly Result[] {
  return (JSON.parse(stdout) as { results: readonly Result[] }).results;
}

test("names are read whether the list has them or not", () => {
  const { status, stdout } = runMalmoi(["read", "绍兴", "璞泰来、亳州药都", "--json"]);
  expect(status).toBe(0);
  expect(results(stdout).map(({ input, hangul }) => [input, hangul])).toEqual([
    ["绍兴", "사오싱"],
    ["璞泰来", "푸타이라이"],
    ["亳州药都", "보저우야오두"],
  ]);
  expect(results(stdout)[0]?.entries).toEqual(["place.shaoxing"]);
});

test("a kind that is asked for is taken", () => {
  const kindOf = (...args: string[]): string | null | undefined =>
    results(runMalmoi(["read", "乐视", "--json", ...args]).stdout)[0]?.kind;
  expect(kindOf("--kind", "place")).toBe("place");
  expect(kindOf("-k", "person")).toBe("person");
});

test("people see the rule behind each syllable when they ask", () => {
  const { stdout } = runMalmoi(["read", "绍兴", "--explain", "--lang", "ko"]);
  expect(stdout).toContain("표 5: sh ㅅ + ao 아오");
  expect(runMalmoi(["read", "绍兴", "--lang", "ko"]).stdout).not.toContain("표 5");
});

test("names come from standard input too, a line each, whatever bytes are among them", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "read", "-", "--json"], {
    input: Buffer.concat([
      Buffer.from("绍兴\r\n"),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from("滁州"),
    ]),
    env: cleanEnvironment(),
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(results(stdout).map(({ hangul }) => hangul)).toEqual(["사오싱", null, "추저우"]);
});

test.each([
  ["no name", ["read"], /^malmoi: read needs /],
  ["a kind that there is none", ["read", "绍兴", "--kind", "ship"], /no kind of name “ship”/],
])("%s: one line, exit code 2", (_, args, message) => {
  const { status, stdout, stderr } = runMalmoi(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("a search for a Chinese name that no entry has answers with its reading", () => {
  const { stdout } = runMalmoi(["search", "亳州药都银行", "--lang", "ko"]);
  expect(stdout).toContain("용어집에 없음. 외래어 표기법으로는 보저우야오두은행");
  const json = JSON.parse(runMalmoi(["search", "亳州药都银行", "--json"]).stdout) as {
    readings: readonly Result[];
  };
  expect(json.readings.map(({ hangul }) => hangul)).toEqual(["보저우야오두은행"]);
  const listed = JSON.parse(runMalmoi(["search", "绍兴", "--json"]).stdout) as {
    readings: unknown;
  };
  expect(listed.readings).toEqual([]);
});
