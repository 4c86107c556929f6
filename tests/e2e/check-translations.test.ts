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

/** Checks a file and gives its problems, a line each. */
function check(files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) {
  const folder = fileTree({ "list.yaml": LIST, ...files });
  const { status, stdout, stderr } = runMalmoi(["check", ...args, "-g", "list.yaml"], {
    cwd: folder,
  });
  return { status, stderr, lines: stdout.trimEnd().split("\n") };
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
