/**
 * The search of the page, as the browser runs it: `makeSearch(entries)` gives a function from a query
 * and a category to the entries that have it, best first. A term may be written in any script and
 * spacing, with or without tones, or by its initial consonants; no guessing, as the program has it.
 */
export const PAGE_SEARCH = String.raw`
const INITIALS = [0x3131, 0x3132, 0x3134, 0x3137, 0x3138, 0x3139, 0x3141, 0x3142, 0x3143, 0x3145,
  0x3146, 0x3147, 0x3148, 0x3149, 0x314a, 0x314b, 0x314c, 0x314d, 0x314e];
const isConsonants = (text) => /^[\u3131-\u314e]+$/.test(text);

function keyOf(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[\p{Mn}\s\p{P}\p{S}]/gu, "").normalize("NFC");
}

function initialsOf(key) {
  let initials = "";
  for (const letter of key) {
    const at = letter.codePointAt(0) - 0xac00;
    initials += at >= 0 && at < 11172 ? String.fromCharCode(INITIALS[Math.floor(at / 588)]) : letter;
  }
  return initials;
}

function makeSearch(entries) {
  const rows = entries.map((entry) => {
    const first = [entry.ko, entry.zh, entry.hant, entry.en, entry.pinyin];
    const others = [...(entry.also ?? []), ...(entry.avoid ?? []), ...(entry.codes ?? []), entry.id];
    const keys = [...first, ...others].map((text) => keyOf(text ?? "")).filter((key) => key !== "");
    return { entry, keys, initials: [entry.ko, ...(entry.also ?? [])].map((text) => initialsOf(keyOf(text ?? ""))) };
  });
  return (query, category) => {
    const wanted = query.normalize("NFC").replace(/\s/g, "");
    const byInitials = isConsonants(wanted);
    const key = byInitials ? wanted : keyOf(query);
    const found = [];
    for (const { entry, keys, initials } of rows) {
      if (category !== "" && entry.category !== category) continue;
      let rank = key === "" ? 0 : 9;
      for (const text of byInitials ? initials : keys) {
        const at = key === "" ? -1 : text.indexOf(key);
        if (at < 0) continue;
        rank = Math.min(rank, text === key ? 1 : at === 0 ? 2 : 3);
        if (rank === 1) break;
      }
      if (rank < 9) found.push({ entry, rank, length: (entry.ko ?? entry.zh ?? "").length });
    }
    if (key !== "") found.sort((a, b) => a.rank - b.rank || a.length - b.length);
    return found.map(({ entry }) => entry);
  };
}
`;
