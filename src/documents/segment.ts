import type { Language } from "../core/language.ts";
import type { Place } from "../core/place.ts";
import type { Directive } from "./directive.ts";

/**
 * A stretch of a document that is read as one text: some paragraphs of a text file, one paragraph of
 * a Word file, one cell of a sheet, one side of a translation unit. What is not text for people
 * (code, link targets, tags) stands as spaces or is left out, so that no name spans it.
 */
export interface Segment {
  readonly text: string;
  /** Language of the text where the format says it (translation units, localisation files). */
  readonly language?: Language;
  /** The other side of a translation unit: the original of which `text` is the translation. */
  readonly original?: string;
  /** Language of `original`, where the format says it. */
  readonly originalLanguage?: Language;
  /** What stands around both sides, where what one of them lacks may have moved to. */
  readonly around?: { readonly text: string; readonly original: string };
  /** Its sentences with the originals that a separate document has of them, where that is certain. */
  readonly sentences?: readonly Segment[];
  /** Where it stands, for people, in formats without lines: "Sheet1!B3", "slide 4". */
  readonly label?: string;
  /**
   * Place of a stretch of `text` in the file: line, column and offsets of the file's decoded text; in
   * containers the line is the paragraph or cell, the column counts within it, and offsets are those
   * of all paragraphs joined by line ends.
   */
  readonly place: (start: number, end: number) => Place;
  /**
   * The line of the file (in containers the paragraph or cell) around an offset of `text`, unmasked,
   * and the offset in it: what a report shows with a mark under it.
   */
  readonly lineAt?: (offset: number) => { readonly text: string; readonly offset: number };
  /** Comments for malmoi that stand in this segment or between it and the one before. */
  readonly directives?: readonly Directive[];
}
