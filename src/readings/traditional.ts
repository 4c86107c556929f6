import { configs } from "opencc-js/preset/cn2t";
import { Converter as fromTraditional } from "opencc-js/t2cn";
import names from "./data/traditional-names.json" with { type: "json" };
import { type ConversionSteps, phraseConverter } from "./phrase-converter.ts";

type Convert = (text: string) => string;

const toTraditional = phraseConverter(configs["s2tw"] as unknown as ConversionSteps);
/** Made when first needed, and once: that reads a whole dictionary. */
const toSimplified = once(() => fromTraditional({ from: "t", to: "cn" }));

/**
 * The traditional form of a simplified Chinese text, words with several possible characters
 * (头发 頭髮, 发展 發展) decided by OpenCC's phrases.
 */
export function traditionalOf(simplified: string): string {
  return toTraditional(simplified);
}

const KEPT = new RegExp(`(${names.simplifiedToo.join("|")})`, "u");

const KOREAN_FORMS: Readonly<Record<string, string>> = names.koreanForms;
const KOREAN_FORM = new RegExp(`[${Object.keys(KOREAN_FORMS).join("")}]`, "gu");

/**
 * The simplified form of a Chinese text, in whichever script it is written, forms printed in Korea
 * (靑 for 青) among them; text that is simplified already stays as it is.
 */
export function simplifiedOf(text: string): string {
  return text
    .replace(KOREAN_FORM, (character) => KOREAN_FORMS[character] ?? character)
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : toSimplified()(part)))
    .join("");
}

function once(make: () => Convert): () => Convert {
  let made: Convert | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
