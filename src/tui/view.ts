import type { DraftField } from "../core/draft.ts";
import type { TextLine } from "./text-line.ts";

/** What is on the screen below the query line. */
export type View = { readonly name: "list" } | EntryView | HelpView | ExportView | DraftView;

/** One entry on the whole screen. */
export interface EntryView {
  readonly name: "entry";
  readonly id: string;
  /** First line that is shown. */
  readonly top: number;
  /** Which of its links is selected; -1 for none. */
  readonly link: number;
  /** Ids of the entries that led here, the latest last. */
  readonly trail: readonly string[];
}

/** The keys, and what they do. */
export interface HelpView {
  readonly name: "help";
  /** First line that is shown. */
  readonly top: number;
  /** What it lies over. */
  readonly under: View;
}

/** Asks for the format and the name of a file to write marked entries to. */
export interface ExportView {
  readonly name: "export";
  readonly ids: readonly string[];
  /** Which of the formats is chosen. */
  readonly format: number;
  readonly file: TextLine;
  /** Whether the file is there already and the next Enter overwrites it. */
  readonly mayOverwrite: boolean;
}

/** A form for a new entry. */
export interface DraftView {
  readonly name: "draft";
  readonly fields: Readonly<Record<DraftField, TextLine>>;
  /** Which of the fields is written. */
  readonly at: number;
}
