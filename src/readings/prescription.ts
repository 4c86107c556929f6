import type { NameKind } from "../core/name-kind.ts";
import customary from "./data/customary-names.json" with { type: "json" };
import historical from "./data/historical-names.json" with { type: "json" };
import type { NameFacts, ReadingSyllable } from "./reading.ts";

const ESTABLISHED: Readonly<Record<string, string>> = customary.established;
const ALLOWED: Readonly<Record<string, string>> = customary.allowed;

/**
 * What 외래어 표기법 prescribes for a name in place of its transcription: an established form (제4장
 * 제1절 제3항: 홍콩), or the Sino-Korean reading for the past (제4장 제2절 제1항·제2항: 공자).
 * @returns the transcription itself where nothing stands against it
 */
export function prescribe(
  zh: string,
  { kind, established = kind === "place" ? ESTABLISHED[zh] : undefined, past }: NameFacts,
  transcription: readonly ReadingSyllable[],
): readonly ReadingSyllable[] {
  if (established !== undefined) return [{ zh, hangul: established, rule: "established" }];
  return (past ?? isPast(zh, kind)) ? transcription.map(sinoKorean) : transcription;
}

/** A Sino-Korean form that may stand beside the transcription (제4장 제2절 제4항: 상해). */
export function allowedBeside(zh: string, kind: NameKind): string | undefined {
  return kind === "place" ? ALLOWED[zh] : undefined;
}

function isPast(zh: string, kind: NameKind | undefined): boolean {
  if (kind === "person") return historical.persons.includes(zh);
  return kind === "place" && historical.places.includes(zh);
}

function sinoKorean({ table: _, ...syllable }: ReadingSyllable): ReadingSyllable {
  const { hanja } = syllable;
  return hanja === undefined ? syllable : { ...syllable, hangul: hanja, rule: "past" };
}
