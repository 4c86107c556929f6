import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/align/sentences.ts";

/** Sentences between bars, with ¶ before those that begin a paragraph. */
const shown = (text: string): string =>
  sentencesOf(text)
    .map(({ start, end, beginsParagraph }) => (beginsParagraph ? "¶" : "") + text.slice(start, end))
    .join("|");

describe("sentences", () => {
  test.each([
    ["of Chinese", "天津。北京！上海？", "¶天津。|北京！|上海？"],
    ["of Korean", "갔다. 왔다! 언제? 지금", "¶갔다.|왔다!|언제?|지금"],
    [
      "with quotes and brackets that close",
      "他说：“好。”（见下。）走了。",
      "¶他说：“好。”|（见下。）|走了。",
    ],
    ["with decimals and versions", "3.5% 늘었다. v1.2다.", "¶3.5% 늘었다.|v1.2다."],
    ["with numbers of lists", "1. 갔다. 2. 왔다.", "¶1. 갔다.|2. 왔다."],
    ["in paragraphs", "갔다. 왔다.\n\n있다.", "¶갔다.|왔다.|¶있다."],
    ["in lines", "갔다.\n왔다.\r\n있다.", "¶갔다.|¶왔다.|¶있다."],
    ["with a heading", "# 머리\n갔다.", "¶# 머리|¶갔다."],
    [
      "in wrapped lines",
      "회의는 지난해 가을에 톈진에서 처음으로 열렸고 올해는 다시\n베이징에서 열린다. 내년은 모른다.",
      "¶회의는 지난해 가을에 톈진에서 처음으로 열렸고 올해는 다시\n베이징에서 열린다.|내년은 모른다.",
    ],
    ["without letters", "---\n\n갔다.\n\n***", "¶갔다."],
    ["with dots", "그래서… 갔다...", "¶그래서…|갔다..."],
    ["none", " \n", ""],
    ["nothing", "", ""],
  ])("%s", (_what, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
