import { describe, expect, test } from "vitest";
import table from "../../src/readings/data/hangul-table.json" with { type: "json" };
import { hangulSyllable, isSyllable } from "../../src/readings/hangul-syllable.ts";

const SYLLABLES = Object.entries(table.syllables);
const INITIALS: Readonly<Record<string, string>> = table.initials;
const SYLLABIC: Readonly<Record<string, string>> = table.syllabicInitials;
const FINALS: Readonly<Record<string, readonly string[]>> = table.finals;

/** 제3장 제7절 제2항, as a naive reader of the regulation applies it. */
const WITHOUT_GLIDE: Readonly<Record<string, string>> = { ㅑ: "ㅏ", ㅖ: "ㅔ", ㅛ: "ㅗ", ㅠ: "ㅜ" };

/** Puts an initial before a final in conjoining letters, the way Unicode composes them. */
function composed(initial: string, final: string, glides: boolean): string {
  const [first = "", ...rest] = final;
  const [, vowel = "", end = ""] = first.normalize("NFD");
  const letter = String.fromCharCode(vowel.charCodeAt(0) - 0x1161 + 0x314f);
  const kept = glides ? (WITHOUT_GLIDE[letter] ?? letter) : letter;
  const leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  const lead = String.fromCharCode(0x1100 + leads.indexOf(initial));
  const middle = String.fromCharCode(kept.charCodeAt(0) - 0x314f + 0x1161);
  return (lead + middle + end).normalize("NFC") + rest.join("");
}

describe("표 5: every syllable is initial and final of the table, but for its rule", () => {
  test("there are the 421 syllables of Mandarin", () => {
    expect(SYLLABLES).toHaveLength(421);
  });

  test.each(SYLLABLES)("%s %j", (_syllable, [initial = "", final = "", hangul, rule]) => {
    const letter = INITIALS[initial];
    const [alone = "", after = alone] = FINALS[final] ?? [];
    if (rule === "syllabic") expect(hangul).toBe(SYLLABIC[initial]);
    else if (letter === undefined) expect(hangul).toBe(alone);
    else expect(hangul).toBe(composed(letter, after, rule === "glide"));
  });

  test("the glide falls after ㅈ, ㅉ and ㅊ, and nowhere else", () => {
    const glides = SYLLABLES.filter(([, [, , , rule]]) => rule === "glide").map(([name]) => name);
    const wanted = SYLLABLES.filter(([, [initial = "", final = ""]]) => {
      const [, vowel = ""] = (FINALS[final]?.[0] ?? "").normalize("NFD");
      return ["j", "q", "zh", "ch", "z", "c"].includes(initial) && /[ᅣᅨᅭᅲ]/.test(vowel);
    }).map(([name]) => name);
    expect(glides).toEqual(wanted);
    expect(glides).toContain("jia");
  });
});

test.each([
  ["tones are ignored", "shào", "사오"],
  ["capitals too", "Xiàn", "셴"],
  ["ü", "lǚ", "뤼"],
  ["lue is lüe", "lue", "뤠"],
  ["nue is nüe", "nüè", "눼"],
  ["j before u is ü", "ju", "쥐"],
  ["two blocks", "yuán", "위안"],
  ["one block", "guān", "관"],
  ["r by itself", "er", "얼"],
])("%s: %s %s", (_, pinyin, hangul) => {
  expect(hangulSyllable(pinyin)?.hangul).toBe(hangul);
});

test("what is no syllable has no Hangul", () => {
  for (const text of ["", "ng", "hm", "x", "shaoxing", "사오", "shao4"]) {
    expect(hangulSyllable(text)).toBeUndefined();
    expect(isSyllable(text)).toBe(false);
  }
});

test("a syllable tells how it comes about", () => {
  expect(hangulSyllable("shào")).toEqual({
    hangul: "사오",
    initial: "sh",
    final: "ao",
    letters: ["ㅅ", "아오"],
    rule: "table",
  });
  expect(hangulSyllable("jiǔ")).toMatchObject({ letters: ["ㅈ", "유"], rule: "glide" });
  expect(hangulSyllable("zì")).toMatchObject({ letters: ["쯔", ""], rule: "syllabic" });
  expect(hangulSyllable("wēi")).toMatchObject({ initial: "", letters: ["", "웨이"] });
});
