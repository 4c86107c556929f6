import { Converter } from "opencc-js/t2cn";

/**
 * Every traditional character of the basic CJK block beside the simplified one that OpenCC gives it
 * when it stands alone: "丟丢並并乾干…". Search folds both sides through this table, so a character
 * with two simplified forms (乾) needs only to be folded the same way everywhere.
 * 薴 is simplified to 苧, which is itself the traditional form of 苎: it goes all the way, so that
 * folding what is folded changes nothing.
 */
export function simplifiedPairs(): string {
  const convert = Converter({ from: "t", to: "cn" });
  let pairs = "";
  for (let code = 0x4e00; code < 0xa000; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = convert(convert(character));
    if (simplified !== character && simplified.length === 1) pairs += character + simplified;
  }
  return pairs;
}
