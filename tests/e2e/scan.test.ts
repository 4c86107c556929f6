import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { encodeText } from "../../src/documents/decode-text.ts";
import { docxOf } from "../helpers/documents.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { cleanEnvironment, PROGRAM, runMalmoi } from "../helpers/run-malmoi.ts";

interface Scanned {
  readonly files: readonly {
    readonly path: string;
    readonly terms: readonly {
      readonly id: string;
      readonly category: string;
      readonly count: number;
      readonly occurrences: readonly {
        readonly text: string;
        readonly line: number;
        readonly column: number;
        readonly range: readonly [number, number];
        readonly status: string;
      }[];
    }[];
  }[];
}

const LIST = `- id: place.tianjin
  zh: 天津
  ko: 톈진
  en: Tianjin
  avoid: { ko: [텐진] }
  sources: [own]

- id: company.huawei
  zh: 华为
  ko: 화웨이
  en: Huawei
  sources: [own]
`;

function scan(text: string | Uint8Array, ...args: readonly string[]) {
  const folder = fileTree({ "list.yaml": LIST, "draft.txt": text });
  return runMalmoi(["scan", "draft.txt", "-g", "list.yaml", ...args], { cwd: folder });
}

test("every occurrence is told with its place and status", () => {
  const { status, stdout } = scan("텐진은\r\n화웨이와 톈진을 (Huawei)", "--json");
  expect(status).toBe(0);
  const [file] = (JSON.parse(stdout) as Scanned).files;
  expect(file).toEqual({
    path: "draft.txt",
    terms: [
      {
        id: "place.tianjin",
        category: "place",
        zh: "天津",
        ko: "톈진",
        en: "Tianjin",
        count: 2,
        occurrences: [
          { text: "텐진", line: 1, column: 1, range: [0, 2], status: "deprecated" },
          { text: "톈진", line: 2, column: 6, range: [10, 12], status: "preferred" },
        ],
      },
      {
        id: "company.huawei",
        category: "company",
        zh: "华为",
        ko: "화웨이",
        en: "Huawei",
        count: 2,
        occurrences: [
          { text: "화웨이", line: 2, column: 1, range: [5, 8], status: "preferred" },
          { text: "Huawei", line: 2, column: 11, range: [15, 21], status: "preferred" },
        ],
      },
    ],
    unlisted: [],
  });
});

test("Chinese names that the list lacks are told with how they are written by the standard", () => {
  const text = "华为与昊天集团合作，董事长马向东出席。\n";
  expect(scan(text, "--lang", "en").stdout).toBe(
    [
      "draft.txt  1 term, 1 times",
      "  1  华为  화웨이  Huawei  1:1",
      "",
      "2 names that the list does not have, by the standard:",
      "  1  昊天集团  하오톈그룹  1:4",
      "  1  马向东    마샹둥      1:14",
      "",
    ].join("\n"),
  );
  const [file] = (JSON.parse(scan(text, "--json").stdout) as { files: { unlisted: object[] }[] })
    .files;
  expect(file?.unlisted[0]).toEqual({
    text: "昊天集团",
    kind: "organisation",
    hangul: "하오톈그룹",
    count: 1,
    line: 1,
    column: 4,
    range: [3, 7],
  });
  expect(scan(text, "--format", "csv").stdout).toContain(
    "draft.txt,,person,马向东,마샹둥,,1,1,14,\r\n",
  );
  expect(scan(text, "--category", "person", "--lang", "en").stdout).not.toContain("昊天集团");
});

test("people see counts, the three languages, the first place and what is not to be written", () => {
  expect(scan("텐진과 톈진을\n화웨이", "--lang", "en").stdout).toBe(
    [
      "draft.txt  2 terms, 3 times",
      "  2  天津  톈진    Tianjin  1:1",
      "     ✗ 텐진 ×1",
      "  1  华为  화웨이  Huawei   2:1",
      "",
    ].join("\n"),
  );
  expect(scan("없다", "--lang", "ko").stdout).toBe("draft.txt  용어 0개, 0번\n");
});

test("CSV opens in a spreadsheet, and no cell is a formula", () => {
  const folder = fileTree({ "list.yaml": LIST, "=a,b.txt": "텐진" });
  const { stdout } = runMalmoi(["scan", "=a,b.txt", "-g", "list.yaml", "-f", "csv"], {
    cwd: folder,
  });
  expect(stdout).toBe(
    "\ufeffpath,id,category,zh,ko,en,count,line,column,deprecated\r\n" +
      `"'=a,b.txt",place.tianjin,place,天津,톈진,Tianjin,1,1,1,텐진\r\n`,
  );
});

test("places are right in a file that is read in many pieces", () => {
  const text = `${"가나다라 마바사\n\n".repeat(300_000)}\n끝에 톈진이 있다`;
  const [file] = (JSON.parse(scan(text, "--json").stdout) as Scanned).files;
  const start = text.indexOf("톈진");
  expect(file?.terms[0]?.occurrences).toEqual([
    { text: "톈진", line: 600_002, column: 4, range: [start, start + 2], status: "preferred" },
  ]);
});

test("categories and a limit narrow the list", () => {
  const ids = (...args: readonly string[]) =>
    (
      JSON.parse(scan("톈진 화웨이 화웨이", "--json", ...args).stdout) as Scanned
    ).files[0]?.terms.map(({ id }) => id);
  expect(ids()).toEqual(["company.huawei", "place.tianjin"]);
  expect(ids("-c", "place")).toEqual(["place.tianjin"]);
  expect(ids("-n", "1")).toEqual(["company.huawei"]);
});

test("standard input is a file like others", () => {
  const folder = fileTree({ "list.yaml": LIST });
  const { status, stdout } = spawnSync(
    process.execPath,
    [PROGRAM, "scan", "-", "-g", join(folder, "list.yaml"), "--format", "json"],
    { input: "톈진", env: cleanEnvironment(), encoding: "utf8" },
  );
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as Scanned).files[0]).toMatchObject({
    path: "-",
    terms: [{ count: 1 }],
  });
});

test.each([
  ["no file named", ["scan"], /^malmoi: scan needs FILE/],
  ["a file that is not there", ["scan", "nowhere.txt"], /^malmoi: nowhere\.txt: no such file/],
  ["a folder", ["scan", "."], /^malmoi: \.: cannot be read \(EISDIR\)/],
  ["a format that there is none", ["scan", "a", "-f", "xls"], /no format “xls”.*table, json, csv/],
])("%s: one line, exit code 2", (_, args, message) => {
  const { status, stdout, stderr } = runMalmoi(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

test("a text in another encoding is read, and that it is a guess is said once", async () => {
  const { bytes } = await encodeText("회의는 톈진에서 열렸다. 화웨이와 톈진", "cp949");
  const { status, stdout, stderr } = scan(bytes, "--format", "csv");
  expect(status).toBe(0);
  expect(stdout).toContain("place.tianjin,place,天津,톈진,Tianjin,2,1,5,");
  expect(stderr).toBe(
    "draft.txt: read as cp949, which is a guess; if it is wrong, use --encoding\n",
  );
  expect(scan(bytes, "--encoding", "euc-kr")).toMatchObject({ status: 0, stderr: "" });
});

test("spoilt places of a long text are told once", () => {
  const long = new TextEncoder().encode("톈진과 화웨이를 다녀왔다.\n".repeat(2000));
  long[38 * 20 + 1] = 0xff;
  const { status, stderr } = scan(long);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: "draft.txt: 2 places are not utf-8 (first on line 21)\n",
  });
});

test("a Word document is read by paragraphs", () => {
  const folder = fileTree({
    "list.yaml": LIST,
    "draft.docx": docxOf(
      "<w:p><w:r><w:t>첫 줄</w:t></w:r></w:p><w:p><w:r><w:t>또 텐진</w:t></w:r></w:p>",
    ),
  });
  const { stdout } = runMalmoi(["scan", "draft.docx", "-g", "list.yaml", "-f", "csv"], {
    cwd: folder,
  });
  expect(stdout).toContain(",1,2,3,텐진");
});

test("of a translation memory both sides are counted", () => {
  const unit =
    "<tu><tuv xml:lang='zh'><seg>华为在天津</seg></tuv><tuv xml:lang='ko'><seg>화웨이는</seg></tuv></tu>";
  const folder = fileTree({
    "list.yaml": LIST,
    "draft.tmx": `<tmx version="1.4"><header/><body>${unit}</body></tmx>`,
  });
  const args = ["scan", "draft.tmx", "-g", "list.yaml", "--json"];
  const [file] = (JSON.parse(runMalmoi(args, { cwd: folder }).stdout) as Scanned).files;
  const counts = file?.terms.map(({ id, count }) => `${id} ${count}`);
  expect(counts).toEqual(["company.huawei 2", "place.tianjin 1"]);
});

test.each([
  ["zero bytes", Uint8Array.of(0x61, 0, 0, 0, 0x61), /^malmoi: draft\.txt:1: .*zero bytes/],
  ["bytes that make sense in no encoding", Uint8Array.of(0xff, 0xff, 0x80), /--encoding/],
])("%s: one line, exit code 2", (_, bytes, message) => {
  const { status, stdout, stderr } = scan(bytes);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});
