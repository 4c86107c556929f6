import { categoryOf } from "../../core/category.ts";
import { nameKindOf } from "../../core/name-kind.ts";
import type { Problem } from "../../core/problem.ts";
import { readName } from "../../readings/read-name.ts";
import type { Reading } from "../../readings/reading.ts";
import type { ParsedEntry, ParsedFile } from "../parse.ts";
import type { ValidationRule } from "../rules.ts";
import type { EntryRecord } from "../schema.ts";
import { makeProblem } from "../yaml-source.ts";

/** Names that can be read at all: characters, and the dot between the names of a person. */
const NAME = /^\p{Script=Han}[\p{Script=Han}·]*$/u;

/**
 * Holds the preferred Korean of places and persons against 외래어 표기법, or against the Sino-Korean
 * reading where the entry says that it is one. Any other form needs its reason in `reading`.
 */
export function checkReadings(file: ParsedFile): readonly Problem<ValidationRule>[] {
  return file.entries.flatMap((entry) => checkReading(entry, file.text));
}

function checkReading({ record, placeOf }: ParsedEntry, text: string): Problem<ValidationRule>[] {
  const { id, zh, ko, reading = "transcription" } = record;
  const category = categoryOf(id);
  if (category !== "place" && category !== "person") return [];
  if (zh === undefined || ko === undefined || !NAME.test(zh)) return [];
  if (reading !== "transcription" && reading !== "hanja") return [];
  const allowed = formsOf(zh, record, reading);
  const [expected = ""] = allowed;
  if (expected === "" || allowed.includes(ko.normalize("NFC").replaceAll(" ", ""))) return [];
  const params = { term: ko, suggestion: expected };
  return [makeProblem("nonstandard-reading", placeOf(["ko"]), text, params, [id])];
}

/** What the entry may say: the name as it is read, or as the town or the river that shares it. */
function formsOf(
  zh: string,
  { id, pinyin }: EntryRecord,
  basis: "transcription" | "hanja",
): readonly string[] {
  const kind = nameKindOf(categoryOf(id) ?? "concept");
  const facts = {
    ...(kind === undefined ? {} : { kind }),
    ...(pinyin === undefined ? {} : { pinyin }),
  };
  const read = readName(zh, facts);
  if (read === undefined) return [];
  const same = read.alternatives.filter((other) => other.pinyin === read.pinyin);
  const form = ({ hangul, hanja }: Reading): string | undefined =>
    basis === "hanja" ? hanja : hangul;
  return [read, ...same].map(form).filter((text) => text !== undefined);
}
