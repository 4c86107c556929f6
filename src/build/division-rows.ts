import kinds from "./division-kinds.json" with { type: "json" };

/** One division of the National Bureau of Statistics' list. */
export interface DivisionRow {
  /** GB/T 2260, six digits. */
  readonly code: string;
  /** 1 province, 2 prefecture, 3 county. */
  readonly level: number;
  /** Whole name, and the name without its unit. */
  readonly zh: string;
  readonly core: string;
  /** Of the core, without tones. */
  readonly pinyin: string;
}

const COLUMNS = ["code", "level", "zh", "core_zh", "pinyin"] as const;

/**
 * Reads the list of divisions: tab-separated, with a header line. Development zones, which the list
 * counts among counties and which are no divisions of the state, are left out.
 * @throws Error where a column is missing
 */
export function divisionRows(text: string): readonly DivisionRow[] {
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const names = header.split("\t");
  const places = COLUMNS.map((name) => names.indexOf(name));
  if (places.includes(-1)) throw new Error(`columns wanted: ${COLUMNS.join(", ")}`);
  const rows = lines
    .map((line): DivisionRow => {
      const cells = line.split("\t");
      const [code = "", level = "", zh = "", core = "", pinyin = ""] = places.map(
        (place) => cells[place] ?? "",
      );
      return { code, level: Number(level), zh, core, pinyin };
    })
    .filter((row) => !isZone(row));
  // A prefecture without counties stands in the list a second time as one of its own.
  return [...new Map(rows.toReversed().map((row) => [row.code, row])).values()].reverse();
}

function isZone({ code, zh }: DivisionRow): boolean {
  if (kinds.newAreas.includes(code)) return false;
  return zh.endsWith(kinds.newAreaEnding) || kinds.zones.some((word) => zh.includes(word));
}
