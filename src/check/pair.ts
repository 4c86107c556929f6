import type { ListedTerm } from "../terms/occurrence.ts";
import type { Stretch } from "./brackets.ts";
import type { ChineseReading } from "./chinese-reading.ts";

/**
 * How the name beside the Chinese was told from the words before it: the list has it, it is read as the
 * Chinese, it is nearly read so, or marks around it set it off (quotes, the beginning of a line, another script).
 */
export type NameBasis = "listed" | "read" | "misread" | "set-off";

/** A Korean or English name beside a Chinese one. */
export interface BesideName extends Stretch {
  readonly language: "ko" | "en";
  readonly basis: NameBasis;
  /** Terms of the list that it is, wrong ones too; several entries may share it. */
  readonly listed: readonly ListedTerm[];
}

/** A Chinese name and what a bracket pairs it with: 자싱(嘉兴), 嘉兴(자싱), Trina Solar(天合光能). */
export interface BracketPair {
  readonly chinese: Stretch;
  /** Chinese terms of the list that it is. */
  readonly listed: readonly ListedTerm[];
  /** Gives undefined where the Chinese is no name that could be read. */
  readonly reading: () => ChineseReading | undefined;
  /** Undefined where nothing tells how far the name reaches. */
  readonly name: BesideName | undefined;
}
