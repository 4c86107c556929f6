import type { EntryRecord } from "../glossary/schema.ts";
import { readName } from "../readings/read-name.ts";
import kinds from "./division-kinds.json" with { type: "json" };
import type { DivisionRow } from "./division-rows.ts";

interface Kind {
  readonly zh: string;
  readonly id: string;
  readonly ko: string;
  readonly en?: string;
  readonly bare?: boolean;
  readonly core?: boolean;
}

const KINDS: readonly Kind[] = kinds.kinds;
const SOURCES = ["nbs-2023", "loanword-rules"];

/**
 * Entries for prefectures and counties: Chinese, the Korean of the readings engine, English where it
 * follows from the pinyin, the code, and where the division lies.
 * @param rows all divisions, those above the wanted ones among them
 * @param wanted which of them get an entry
 * @param taken ids that other entries have
 */
export function divisionEntries(
  rows: readonly DivisionRow[],
  wanted: (row: DivisionRow) => boolean,
  taken: ReadonlySet<string>,
): readonly EntryRecord[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const chosen = rows.filter((row) => row.level > 1 && wanted(row));
  const ids = uniqueIds(chosen, byCode, taken);
  return chosen.map((row, index) => entryOf(row, ids[index] ?? "", aboveOf(row, byCode)));
}

function entryOf(row: DivisionRow, id: string, above: readonly DivisionRow[]): EntryRecord {
  const kind = kindOf(row);
  const [ko, coreKo] = koreanOf(row.zh);
  const bare = kind.bare === true;
  const also = bare ? { zh: [row.zh], ko: [ko] } : { zh: [row.core], ko: [coreKo] };
  const en = englishOf(row, kind);
  const where = above.map(nameInText).join(" ");
  return {
    id,
    zh: bare ? row.core : row.zh,
    ko: bare ? coreKo : ko,
    ...(en === undefined ? {} : { en }),
    ...(bare || kind.core === true ? { also } : {}),
    codes: { gb2260: row.code },
    definition: `${where}${kinds.of} ${wordOf(row, kind)}.`,
    sources: SOURCES,
  };
}

/** A division as Korean prose names it: 산시성 is two provinces. */
function nameInText({ code, level, zh }: DivisionRow): string {
  const [ko] = koreanOf(zh);
  const twofold = level === 1 && kinds.toldApart.includes(code.slice(0, 2));
  return twofold ? `${ko}(${zh})` : ko;
}

/** The Korean of a whole name, and of its proper part. */
function koreanOf(zh: string): readonly [whole: string, core: string] {
  const reading = readName(zh, { kind: "place" });
  const proper = reading?.syllables.filter(({ rule }) => rule !== "unit" && rule !== "people");
  return [reading?.hangul ?? "", proper?.map(({ hangul }) => hangul).join("") ?? ""];
}

function englishOf({ code, pinyin }: DivisionRow, { en }: Kind): string | undefined {
  const other = kinds.otherLanguages.some((digits) => code.startsWith(digits));
  return en === undefined || other ? undefined : `${pinyin} ${en}`.trim();
}

function wordOf({ level }: DivisionRow, { bare, ko }: Kind): string {
  if (bare !== true) return ko;
  return level === 2 ? kinds.prefectureCity : kinds.countyCity;
}

/** The divisions a division lies in, highest first. */
function aboveOf(
  { code }: DivisionRow,
  byCode: ReadonlyMap<string, DivisionRow>,
): readonly DivisionRow[] {
  const higher = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  return higher.flatMap((one) => (one === code ? [] : (byCode.get(one) ?? [])));
}

/** Ids by pinyin and kind; namesakes are told apart by where they lie, or else by their code. */
function uniqueIds(
  rows: readonly DivisionRow[],
  byCode: ReadonlyMap<string, DivisionRow>,
  taken: ReadonlySet<string>,
): readonly string[] {
  const plain = rows.map((row) => joined(slugOf(row.pinyin), kindOf(row).id));
  const placed = rows.map((row, index) =>
    joined(plain[index] ?? "", slugOf(aboveOf(row, byCode).at(-1)?.pinyin ?? "")),
  );
  const once = (ids: readonly string[], id: string): boolean =>
    ids.filter((other) => other === id).length === 1 && !taken.has(`place.${id}`);
  return rows.map(({ code }, index) => {
    const [short = "", long = ""] = [plain[index], placed[index]];
    if (once(plain, short)) return `place.${short}`;
    return `place.${once(placed, long) ? long : joined(short, code)}`;
  });
}

function slugOf(pinyin: string): string {
  return pinyin
    .toLowerCase()
    .replaceAll("ü", "v")
    .replace(/[^a-z]/g, "");
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("-");
}

function kindOf({ zh }: DivisionRow): Kind {
  const kind = KINDS.find((one) => zh.endsWith(one.zh));
  if (kind === undefined) throw new Error(`no kind of division: ${zh}`);
  return kind;
}
