/** A sentence of a text, without the space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly beginsParagraph: boolean;
}

/** Ends of sentences: of Chinese anywhere, of others before a space; brackets and quotes that close belong to it. */
const SENTENCE_END =
  /[\u3002\uff01\uff1f]+["'\u2019\u201d\u300d\u300f)\uff09]*|[.!?\u2026]+["'\u2019\u201d\u300d\u300f)\uff09]*(?=\s|$)/gu;
/** 1. and A. are no ends. */
const NO_END = /(?:^|[\s(])(?:\d{1,3}|[A-Za-z])\.$/;
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gy;
const LETTER = /[\p{L}\p{N}]/u;
const LINE_END = /[.!?:;\u2026\u3002\uff01\uff1f\uff1a\uff1b"'\u2019\u201d)\uff09|]\s*$/;
const LINE_MARK =
  /^\s*(?:[#>|*+\u2022\u25cf\u25a0\u25a1\u25b2\u25b6-]|\d{1,3}[.)]|[(\uff08\u2460-\u2473])/;
/** A line of at least so many units may go on in the next. */
const WRAPPED = 30;

/** The sentences of a text, whose paragraphs end at empty lines, and at line ends unless lines are wrapped. */
export function sentencesOf(text: string): readonly Sentence[] {
  return paragraphsOf(text).flatMap(({ start, end }) => {
    const borders = [...text.slice(start, end).matchAll(SENTENCE_END)]
      .map(({ 0: mark, index }) => start + index + mark.length)
      .filter((border) => !NO_END.test(text.slice(Math.max(start, border - 6), border)));
    const edges = [start, ...borders, end];
    const sentences = edges.slice(1).map((edge, at) => trimmed(text, edges[at] ?? start, edge));
    return sentences
      .filter((sentence) => LETTER.test(text.slice(sentence.start, sentence.end)))
      .map((sentence, at) => ({ ...sentence, beginsParagraph: at === 0 }));
  });
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let before = "";
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const last = paragraphs.at(-1);
    const goesOn =
      before.trim().length >= WRAPPED && !LINE_END.test(before) && !LINE_MARK.test(line);
    if (line.trim() !== "") {
      if (last !== undefined && goesOn) last.end = index + line.length;
      else paragraphs.push({ start: index, end: index + line.length });
    }
    before = line;
    if (line === "") break;
  }
  return paragraphs;
}

function trimmed(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const stretch = text.slice(start, end);
  const from = start + stretch.length - stretch.trimStart().length;
  return { start: from, end: from + stretch.trim().length };
}
