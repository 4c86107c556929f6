import type { NameKind } from "../core/name-kind.ts";
import historical from "./data/historical-names.json" with { type: "json" };
import { kindsOfName } from "./kind-of-name.ts";
import { isTownToo, type NamePart, nameParts } from "./name-parts.ts";
import { parsePinyin } from "./parse-pinyin.ts";
import { otherPronunciations } from "./polyphones.ts";
import { allowedBeside, prescribe } from "./prescription.ts";
import { type Naming, type Pronounced, pronounce, surnameLength } from "./pronounce.ts";
import type { NameFacts, Reading, ReadingSyllable } from "./reading.ts";
import { transcribe } from "./reading-syllables.ts";
import { sinoKorean } from "./sino-korean.ts";
import { spellWords } from "./spell-pinyin.ts";
import { traditionalOf } from "./traditional.ts";
import { traditionalPerson } from "./traditional-name.ts";

const HAN = /\p{Script=Han}/u;
/** Longer texts are no names; their characters could be read in too many ways to list. */
const LONGEST_NAME = 12;

/** A name, what it names, and how each character sounds. */
interface Sounded {
  readonly input: string;
  readonly zh: string;
  readonly kind: NameKind;
  readonly sounds: readonly Pronounced[];
  readonly facts: NameFacts;
}

/**
 * Reads a name written in simplified Chinese.
 * @param input the name as it was given
 */
export function readChinese(input: string, zh: string, facts: NameFacts): Reading {
  const [kind, ...otherKinds] = facts.kind === undefined ? kindsOfName(zh) : [facts.kind];
  const naming = namingOf(kind);
  const known = facts.pinyin === undefined ? undefined : parsePinyin(facts.pinyin);
  const sounds = withKnown(pronounce(zh, naming), known);
  const name: Sounded = { input, zh, kind, sounds, facts };
  const reading = assemble(name, nameParts(zh, kind));
  const others = [
    ...otherKinds.map((other) => readChinese(input, zh, { ...facts, kind: other })),
    ...(known === undefined ? otherReadings(name, naming) : []),
  ].map((other) => ({ ...other, alternatives: [] }));
  return { ...reading, alternatives: others.filter(({ hangul }) => hangul !== reading.hangul) };
}

function namingOf(kind: NameKind): Naming {
  return kind === "organisation" ? "name" : kind;
}

/** Sounds as a list gives them, if it has one for each character that sounds. */
function withKnown(
  sounds: readonly Pronounced[],
  known: readonly string[] | undefined,
): readonly Pronounced[] {
  const left = [...(known ?? [])];
  if (left.length !== sounds.filter(({ syllable }) => syllable !== undefined).length) return sounds;
  return sounds.map((sound) =>
    sound.syllable === undefined ? sound : { ...sound, syllable: left.shift() },
  );
}

function otherReadings(name: Sounded, naming: Naming): readonly Reading[] {
  const { zh, kind, sounds } = name;
  if (sounds.length > LONGEST_NAME) return [];
  const town = kind === "place" && isTownToo(zh);
  return [
    ...(town ? [assemble(name, nameParts(zh, kind, true))] : []),
    ...otherPronunciations(zh, sounds, naming).map((other) =>
      assemble({ ...name, sounds: other }, nameParts(zh, kind)),
    ),
  ];
}

function assemble(
  { input, zh, kind, sounds, facts }: Sounded,
  parts: readonly NamePart[],
): Reading {
  const hant = kind === "person" ? traditionalPerson(zh) : traditionalOf(zh);
  const words = wordLengths(zh, kind, parts);
  const hanja = sinoKorean([...hant], soundWords(words, kind), kind === "person");
  const read = hanja.map((sound, at) => sound ?? keptIn(sounds[at]));
  const transcription = transcribe(sounds, hanja, parts);
  const prescribed = prescribe(zh, { ...facts, kind }, transcription);
  const allowed = allowedBeside(zh, kind);
  return {
    input,
    zh,
    hant,
    pinyin: spellWords(sounds, words, true),
    hangul: hangulOf(prescribed),
    ...(read.includes(undefined) ? {} : { hanja: read.join("") }),
    ...(prescribed === transcription ? {} : { transcription: hangulOf(transcription) }),
    ...(allowed === undefined ? {} : { allowed }),
    kind,
    syllables: prescribed,
    alternatives: [],
  };
}

/** Family name and given name of a person, else the parts of the name. */
function wordLengths(zh: string, kind: NameKind, parts: readonly NamePart[]): readonly number[] {
  const total = [...zh].length;
  if (kind !== "person") return parts.map((part) => [...part.zh].length).filter((n) => n > 0);
  if (historical.titles.some((title) => zh.endsWith(title))) return [total];
  const surname = Math.min(surnameLength(zh), total);
  return [surname, total - surname];
}

/** A given name of one character keeps its sound (한글 맞춤법 제11항 붙임 2: 신립, 채륜). */
function soundWords(words: readonly number[], kind: NameKind): readonly number[] {
  const [surname = 0, given = 0] = words;
  return kind === "person" && given <= 1 ? [surname + given] : words;
}

/** Letters and digits between Chinese characters stay in the Sino-Korean reading: TCL과기. */
function keptIn(sound: Pronounced | undefined): string | undefined {
  return sound === undefined || HAN.test(sound.character) ? undefined : sound.character;
}

function hangulOf(syllables: readonly ReadingSyllable[]): string {
  return syllables.map(({ hangul }) => hangul).join("");
}
