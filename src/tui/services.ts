import type { Draft } from "../core/draft.ts";
import type { Glossary } from "../core/glossary.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Notice } from "./action.ts";
import type { ExportFormat } from "./catalogue.ts";

/** A list, and the index to search it by. */
export interface List {
  readonly glossary: Glossary;
  readonly index: SearchIndex;
}

/** What the interactive list asks of the world outside. What fails is told as a notice. */
export interface Services {
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** Keeps a query for the next time. */
  readonly remember: (query: string) => Promise<void>;
  readonly formats: readonly ExportFormat[];
  /**
   * Writes entries to a file.
   * @returns false where the file is there already and may not be overwritten
   */
  readonly export: (request: {
    readonly ids: readonly string[];
    readonly format: string;
    readonly path: string;
    readonly overwrite: boolean;
  }) => Promise<boolean>;
  /** Writes a draft into the user's own list. @returns the path of the file */
  readonly save: (draft: Draft) => Promise<string>;
  readonly reload: () => Promise<List>;
  /** Tells whenever a file of the list has been written. @returns what ends it */
  readonly watch: (changed: () => void) => () => void;
  /** Stops the program as Ctrl-Z does elsewhere; done when it goes on. */
  readonly suspend: () => Promise<void>;
  /** A fault as a line for people. */
  readonly describe: (error: unknown) => Notice["text"];
}
