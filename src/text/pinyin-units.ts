/** Units below this are Latin letters and marks, of which each has one without tone. */
const TABLE_SIZE = 0x300;
const TONES = /[\u0300\u0301\u0304\u030c]/g;
const [A, E, G, H, I, N, O, R, U, U_UMLAUT] = [
  0x61, 0x65, 0x67, 0x68, 0x69, 0x6e, 0x6f, 0x72, 0x75, 0xfc,
] as const;

let table: Uint16Array | undefined;
let room = new Uint16Array(0);

/**
 * Pinyin in small letters without tones, a unit for each unit, so that places stay where they were; ü
 * keeps its dots.
 * @param pinyin in NFC
 * @returns good until the next call
 */
export function tonelessUnits(pinyin: string): Uint16Array {
  table ??= Uint16Array.from({ length: TABLE_SIZE }, (_, unit) => toneless(unit));
  if (room.length < pinyin.length) room = new Uint16Array(pinyin.length * 2);
  for (let at = 0; at < pinyin.length; at += 1) {
    const unit = pinyin.charCodeAt(at);
    room[at] = unit < TABLE_SIZE ? (table[unit] ?? 0) : toneless(unit);
  }
  return room;
}

function toneless(unit: number): number {
  const letter = String.fromCharCode(unit);
  const plain = letter.toLowerCase().normalize("NFD").replace(TONES, "").normalize("NFC");
  return plain.length === 1 ? plain.charCodeAt(0) : unit;
}

/**
 * Where a syllable of pinyin ends that begins at a place. One inside a word that begins with a vowel
 * stands after an apostrophe (GB/T 16159-2012, 6.5), so n and g belong to what follows if that is a
 * vowel.
 * @param end of the text
 * @returns the place itself where no syllable begins there
 */
export function syllableEnd(units: Uint16Array, start: number, end: number): number {
  const vowels = start + initialSize(units[start] ?? 0, units[start + 1] ?? 0);
  let at = vowels;
  while (at < end && isVowel(units[at] ?? 0)) at += 1;
  return at === vowels ? start : at + finalSize(units, at, end);
}

function initialSize(unit: number, next: number): number {
  if (!isInitial(unit)) return 0;
  const takesH = unit === 0x7a || unit === 0x63 || unit === 0x73;
  return takesH && next === H ? 2 : 1;
}

/** Units of n, ng or r that end a syllable here. */
function finalSize(units: Uint16Array, at: number, end: number): number {
  const unitAt = (place: number): number => (place < end ? (units[place] ?? 0) : 0);
  const unit = unitAt(at);
  if (unit === N && unitAt(at + 1) === G) return isVowel(unitAt(at + 2)) ? 1 : 2;
  return (unit === N || unit === R) && !isVowel(unitAt(at + 1)) ? 1 : 0;
}

/** Any consonant but v, with which no syllable begins. */
function isInitial(unit: number): boolean {
  return unit > A && unit <= 0x7a && unit !== 0x76 && !isVowel(unit);
}

function isVowel(unit: number): boolean {
  return unit === A || unit === E || unit === I || unit === O || unit === U || unit === U_UMLAUT;
}
