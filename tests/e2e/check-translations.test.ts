import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { fileTree } from "../helpers/file-tree.ts";
import { runMalmoi } from "../helpers/run-malmoi.ts";

const LIST = `- id: place.tianjin
  zh: 天津
  ko: 톈진
  sources: [own]
- id: company.huawei
  zh: 华为
  ko: 화웨이
  en: Huawei
  sources: [own]
`;

const TOLD = /^(?:draft\.|\d+ (?:problem|document))/;

/** Checks a file and gives its problems, a line each, without the lines of the text below them. */
function run(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
  const folder = fileTree({ "list.yaml": LIST, ...files });
  const { status, stdout, stderr } = runMalmoi(["check", ...args, "-g", "list.yaml"], {
    cwd: folder,
  });
  return { status, stderr, stdout, lines: stdout.split("\n").filter((line) => TOLD.test(line)) };
}

function check(files: Parameters<typeof run>[0], ...args: readonly string[]) {
  const { status, stderr, lines } = run(files, ...args);
  return { status, stderr, lines };
}

const xliffUnit = (id: string, source: string, target: string): string =>
  `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`;

test("XLIFF: terms and numbers of the original are looked for in the translation", () => {
  const units = [
    xliffUnit("1", "华为在天津投资12.5亿元。", "화웨이가 톈진에 12억 5천만 위안을 투자했다."),
    xliffUnit("2", "华为成立于1987年。", "회사는 1997년에 세워졌다."),
  ];
  const draft = `<xliff version="1.2"><file source-language="zh-CN" target-language="ko"><body>\n${units.join("\n")}\n</body></file></xliff>`;
  expect(check({ "draft.xlf": draft }, "draft.xlf")).toEqual({
    status: 0,
    stderr: "",
    lines: [
      "draft.xlf:3:56 warning 华为 of the original is missing here: 화웨이 [missing-term]",
      "draft.xlf:3:60 warning “1997년” here, but 1987年 in the original [number-mismatch]",
      "2 problems",
    ],
  });
});

test("TMX: as in XLIFF, and a term left in Chinese", () => {
  const unit = (zh: string, ko: string): string =>
    `<tu><tuv xml:lang="zh"><seg>${zh}</seg></tuv><tuv xml:lang="ko"><seg>${ko}</seg></tuv></tu>`;
  const units = [
    unit("天津有三成企业。", "톈진에 기업의 30%가 있다."),
    unit("天津增长20%。", "天津은 올해 2% 성장했다."),
  ];
  const draft = `<tmx version="1.4"><header srclang="zh"/><body>\n${units.join("\n")}\n</body></tmx>`;
  expect(check({ "draft.tmx": draft }, "draft.tmx").lines).toEqual([
    "draft.tmx:3:73 warning 天津 is left in Chinese; in Korean 톈진 [untranslated]",
    "draft.tmx:3:80 warning “2%” here, but 20% in the original [number-mismatch]",
    "2 problems",
  ]);
});

const ROWS = [
  ["华为在天津投资12.5亿元。", "화웨이가 톈진에 125억 위안을 투자했다."],
  ["华为成立于1987年。", "회사는 1987년에 세워졌다."],
  ["同比增长三成。", "전년 동기 대비 30% 늘었다."],
] as const;

test.each([
  ["csv", ROWS.map((row) => row.join(",")).join("\n"), ["1:25", "2:13"]],
  ["tsv", ROWS.map((row) => row.join("\t")).join("\n"), ["1:25", "2:13"]],
])("%s with a column of Chinese and one of Korean", (ending, table, [first, second]) => {
  const path = `draft.${ending}`;
  expect(check({ [path]: table }, path).lines).toEqual([
    `${path}:${first} warning “125억 위안” here, but 12.5亿元 in the original [number-mismatch]`,
    `${path}:${second} warning 华为 of the original is missing here: 화웨이 [missing-term]`,
    "2 problems",
  ]);
});

test("xlsx with a column of Chinese and one of Korean", async () => {
  const draft = await writeXlsx({ sheets: [{ name: "S", rows: ROWS.map((row) => [...row]) }] });
  const { lines } = check({ "draft.xlsx": draft }, "draft.xlsx");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/12\.5亿元 in the original \[number-mismatch\]$/);
  expect(lines[1]).toMatch(/화웨이 \[missing-term\]$/);
});

const ORIGINAL = `华为新战略发布

9月3日，华为在天津发布了新的发展战略。公司将投资12.5亿元建设研发中心。该中心计划于2027年投入使用。
上半年营业收入同比增长30%。出口占比达到三成，共35000辆。
`;
const TRANSLATION = `# 화웨이 새 전략 발표

9월 3일 화웨이는 그곳에서 새로운 발전 전략을 발표했다. 125억 위안을 들여 연구개발센터를 짓는다.
센터는 2027년에 문을 열 계획이다.

상반기 매출이 전년 동기 대비 30% 늘었다. 수출 비중은 30%, 모두 3만 5천 대에 이르렀다.
`;

test("--source: a separate original is aligned sentence by sentence", () => {
  const files = { "draft.md": TRANSLATION, "zh.txt": ORIGINAL };
  const { status, lines, stderr } = check(files, "draft.md", "--source", "zh.txt");
  expect({ status, stderr, lines }).toEqual({
    status: 0,
    stderr: "",
    lines: [
      "draft.md:3:1 warning 天津 of the original is missing here: 톈진 [missing-term]",
      "draft.md:3:34 warning “125억 위안” here, but 12.5亿元 in the original [number-mismatch]",
      "2 problems",
    ],
  });
  const json = run(files, "draft.md", "--source", "zh.txt", "--json").stdout;
  const [report] = (JSON.parse(json) as { files: { problems: object[] }[] }).files;
  expect(report?.problems[1]).toEqual({
    rule: "number-mismatch",
    severity: "warning",
    line: 3,
    column: 34,
    range: [48, 55],
    text: "125억 위안",
    message: "“125억 위안” here, but 12.5亿元 in the original",
    suggestions: [],
    entries: [],
  });
});

test("--source: the original may be of another kind and encoding", () => {
  const gbk = Uint8Array.from([0xbb, 0xaa, 0xce, 0xaa, 0x33, 0x30, 0x25, 0xa1, 0xa3]);
  const files = { "draft.txt": "화웨이는 50% 늘었다.", "zh.txt": gbk };
  expect(check(files, "draft.txt", "--source", "zh.txt").lines).toEqual([
    "draft.txt:1:6 warning “50%” here, but 30% in the original [number-mismatch]",
    "1 problem",
  ]);
});

test("--source: of another text nothing is said but that", () => {
  const files = { "draft.md": "# 안내\n\n입장료는 40위안이다.\n", "zh.txt": ORIGINAL };
  expect(check(files, "draft.md", "--source", "zh.txt")).toEqual({
    status: 0,
    stderr: "draft.md: no sentence could be told to be a translation of zh.txt\n",
    lines: ["1 document, no problems"],
  });
});

test.each([
  [
    "a source that is not there",
    ["draft.md", "--source", "nowhere.txt"],
    /nowhere\.txt: no such file/,
  ],
  [
    "one source of two documents",
    ["draft.md", "draft.md", "--source", "zh.txt"],
    /zh\.txt: the original of one/,
  ],
  ["no source named", ["draft.md", "--source"], /--source/],
])("%s: one line and exit 2", (_what, args, message) => {
  const { status, stderr } = check({ "draft.md": TRANSLATION, "zh.txt": ORIGINAL }, ...args);
  expect(status).toBe(2);
  expect(stderr.trimEnd()).toMatch(message);
  expect(stderr.trimEnd()).not.toContain("\n");
});
