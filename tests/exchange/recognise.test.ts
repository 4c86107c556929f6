import { expect, test } from "vitest";
import type { FormatName } from "../../src/exchange/format-names.ts";
import { recognised } from "../../src/exchange/recognise.ts";

const OPTIONS = { path: "test", columns: new Map<string, string>(), from: "zh", to: "ko" } as const;

test.each<[what: string, named: FormatName, text: string, format: FormatName]>([
  ["names of languages", "tsv", "zh\tko\n嘉兴\t자싱\n", "tsv"],
  [
    "names in one language",
    "tsv",
    "이름\t중국 이름\n자싱\t嘉兴\n난징\t南京\n화웨이\t华为\n",
    "tsv",
  ],
  ["names of which one is known", "tsv", "번호\t术语\n자싱\t嘉兴\n난징\t南京\n", "tsv"],
  ["one language", "tsv", "자싱\t가흥\n난징\t남경\n", "tsv"],
  ["one column", "csv", "자싱\n난징\n", "csv"],
  ["nothing", "csv", "", "csv"],
  ["a quote that is not closed", "csv", '"자싱,嘉兴\n', "csv"],
  ["pairs with tabs", "tsv", "자싱\t嘉兴\n난징\t南京\n", "omegat"],
  ["a comment before pairs", "tsv", "# -*- coding: utf-8 -*-\n자싱\t嘉兴\n", "omegat"],
  [
    "pairs that begin with another script",
    "tsv",
    "01.AI\t零一万物\n자싱\t嘉兴\n난징\t南京\n",
    "omegat",
  ],
  ["pairs that begin with a number", "tsv", "1688\t1688\n자싱\t嘉兴\n난징\t南京\n", "omegat"],
  ["pairs that begin with the same", "tsv", "3M\t3M\n자싱\t嘉兴\n난징\t南京\n", "omegat"],
  ["pairs with commas", "csv", "자싱,嘉兴,KO,ZH\n", "deepl"],
  ["columns of Weblate", "csv", '"source","target","context"\na,b,c\n', "weblate"],
  ["columns of memoQ", "csv", "Korean;Term_Info;English;Term_Info\na;;b;\n", "memoq"],
  ["MultiTerm XML", "tbx", '<?xml version="1.0"?>\n<!-- x -->\n<mtf/>', "multiterm"],
  ["TBX", "tbx", "<martif/>", "tbx"],
  ["no XML", "tbx", "자싱", "tbx"],
  ["a format that no other has the name of", "omegat", "zh\tko\n", "omegat"],
])("knows %s", (_what, named, text, format) => {
  expect(recognised(text, named, OPTIONS)).toBe(format);
});

test("takes the user's word for what columns hold", () => {
  const columns = new Map([["자싱", "ko"]]);
  expect(recognised("자싱\t嘉兴\n", "tsv", { ...OPTIONS, columns })).toBe("tsv");
});
