import { type CheckList, makeCheckList } from "../check/check-list.ts";
import { termsOf } from "../files/list-terms.ts";
import type { LoadedGlossary } from "../files/loaded-glossary.ts";

/** A loaded list as documents are checked with it. */
export async function checkListOf(loaded: LoadedGlossary): Promise<CheckList> {
  return makeCheckList({ entries: loaded.glossary.byId, ...(await termsOf(loaded)) });
}
