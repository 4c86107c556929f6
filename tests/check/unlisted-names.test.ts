import { describe, expect, test } from "vitest";
import { unlistedNames } from "../../src/check/unlisted-names.ts";
import { makeUnlistedCounter } from "../../src/check/unlisted-tally.ts";
import { checkListOf } from "../../src/commands/check-list-of.ts";
import { makeGlossary } from "../../src/core/glossary.ts";
import { placesOf } from "../../src/core/place.ts";
import { LIST } from "./list.ts";

const list = await checkListOf({ glossary: makeGlossary(LIST), index: { segments: [] } });
const namesIn = (text: string): readonly string[] =>
  unlistedNames(list, text).map(({ kind, text: name }) => `${kind} ${name}`);

describe("names of a Chinese text that the list does not have", () => {
  test.each<[what: string, text: string, names: readonly string[]]>([
    [
      "companies, from a mark or a word that stands before names",
      "记者获悉，深圳市昊天鹏程科技有限公司与珠海格创集团有限公司合作。",
      ["organisation 深圳市昊天鹏程科技有限公司", "organisation 珠海格创集团有限公司"],
    ],
    ["a word before names within a listed one", "中和田源有限公司", ["organisation 田源有限公司"]],
    [
      "a place in brackets",
      "云帆计算（北京）有限责任公司中标",
      ["organisation 云帆计算（北京）有限责任公司"],
    ],
    ["a bracket that closes before it", "（北京）云帆集团", ["organisation 云帆集团"]],
    ["a bracket that nothing opens", "京）云帆集团", ["organisation 云帆集团"]],
    [
      "persons behind a role",
      "董事长马向东表示，研究员张华民出席",
      ["person 马向东", "person 张华民"],
    ],
    [
      "a document",
      "印发《关于加快推动氢能装备发展的意见》",
      ["title 关于加快推动氢能装备发展的意见"],
    ],
    ["a second line", "第一行\n昊天集团", ["organisation 昊天集团"]],
  ])("%s", (_what, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ["listed names", "上海电气、华为公司和南瑞集团"],
    ["words that are no names", "该公司是上市公司，多家银行和一家子公司参与，互联网公司"],
    ["longer words than the ending", "按昊天公司法办理，昊天大学生，昊天银行业，昊天集团化"],
    ["what nobody is called", "董事长表示，主任医师，院长会议"],
    ["Chinese beside its Korean", "하오톈집단(昊天集团)은"],
    ["Latin titles", "《Nature》"],
    ["nothing", ""],
  ])("not %s", (_what, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test("names are counted, with their first place and how they are written by the standard", () => {
  const counter = makeUnlistedCounter(list);
  const text = "总经理马向东称，\n昊天集团和昊天集团的《昊天集团白皮书》";
  counter.add(text, placesOf(text));
  expect(counter.names()).toEqual([
    {
      text: "昊天集团",
      kind: "organisation",
      count: 3,
      hangul: "하오톈그룹",
      first: { line: 2, column: 1, range: [9, 13] },
    },
    {
      text: "马向东",
      kind: "person",
      count: 1,
      hangul: "마샹둥",
      first: { line: 1, column: 4, range: [3, 6] },
    },
    {
      text: "昊天集团白皮书",
      kind: "title",
      count: 1,
      first: { line: 2, column: 12, range: [20, 27] },
    },
  ]);
});
