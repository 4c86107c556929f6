import { type CheckList, makeCheckList } from "../check/check-list.ts";
import { houseList } from "../check/house-list.ts";
import { type CheckSettings, NO_CHECK_SETTINGS } from "../core/check-settings.ts";
import { makeGlossary } from "../core/glossary.ts";
import { termsOf } from "../files/list-terms.ts";
import type { LoadedGlossary } from "../files/loaded-glossary.ts";

/**
 * A loaded list as documents are checked with it.
 * @param settings what a house writes otherwise
 */
export async function checkListOf(
  loaded: LoadedGlossary,
  { prefer, sinoKorean }: Pick<CheckSettings, "prefer" | "sinoKorean"> = NO_CHECK_SETTINGS,
): Promise<CheckList> {
  const allowsSinoKorean = sinoKorean === "allowed";
  if (prefer.length === 0) {
    const house = { chosen: new Set<string>(), unknown: [], allowsSinoKorean };
    return makeCheckList({ entries: loaded.glossary.byId, ...(await termsOf(loaded)), house });
  }
  const { entries, chosen, unknown } = houseList(loaded.glossary.entries, prefer);
  const glossary = makeGlossary(entries);
  const terms = await termsOf({ glossary, index: loaded.index });
  return makeCheckList({
    entries: glossary.byId,
    ...terms,
    house: { chosen, unknown, allowsSinoKorean },
  });
}
