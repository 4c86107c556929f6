import { type CheckList, makeCheckList } from "../check/check-list.ts";
import { once } from "../check/once.ts";
import { finderOf, wordsOf } from "../files/list-terms.ts";
import type { LoadedGlossary } from "../files/loaded-glossary.ts";

/** A loaded list as documents are checked with it. */
export function checkListOf(loaded: LoadedGlossary): CheckList {
  return makeCheckList({
    entries: loaded.glossary.byId,
    finder: finderOf(loaded),
    words: once(() => wordsOf(loaded)),
  });
}
