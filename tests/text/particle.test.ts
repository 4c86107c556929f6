import { expect, test } from "vitest";
import { type ParticlePair, particle } from "../../src/text/particle.ts";

test.each<[word: string, pair: ParticlePair, expected: string]>([
  ["화웨이", "을/를", "를"],
  ["톈진", "을/를", "을"],
  ["톈진", "은/는", "은"],
  ["상하이", "이/가", "가"],
  ["서울", "으로/로", "로"],
  ["부산", "으로/로", "으로"],
  ["대만", "이라는/라는", "이라는"],
  ["BYD", "을/를", "를"],
  ["SMIC", "과/와", "와"],
  ["IBM", "은/는", "은"],
  ["제14차 5", "을/를", "를"],
  ["place.x1", "은/는", "은"],
  ["‘자싱(嘉兴)’ 시", "을/를", "를"],
  ["톈진”", "을/를", "을"],
  ["한국".normalize("NFD"), "을/를", "을"],
])("%s + %s → %s", (word, pair, expected) => {
  expect(particle(word, pair)).toBe(expected);
});

test.each(["嘉兴", "…", "", "—"])(
  "both forms are written where the ending of “%s” is unknown",
  (word) => {
    expect(particle(word, "을/를")).toBe("을(를)");
  },
);
