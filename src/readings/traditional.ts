import { Converter as fromSimplified } from "opencc-js/cn2t";
import { Converter as fromTraditional } from "opencc-js/t2cn";

/** Converters are made once: building one reads its whole dictionary. */
let toTraditional: ((text: string) => string) | undefined;
let toSimplified: ((text: string) => string) | undefined;

/**
 * The traditional form of a simplified Chinese text, words with several possible characters
 * (头发 頭髮, 发展 發展) decided by OpenCC's phrases.
 */
export function traditionalOf(simplified: string): string {
  const convert = (toTraditional ??= fromSimplified({ from: "cn", to: "t" }));
  return convert(simplified);
}

/** The simplified form of a Chinese text; text that is simplified already stays as it is. */
export function simplifiedOf(text: string): string {
  const convert = (toSimplified ??= fromTraditional({ from: "t", to: "cn" }));
  return convert(text);
}
