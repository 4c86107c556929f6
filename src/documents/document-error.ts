/** What can be wrong with a document: every code has a message in i18n. */
export type DocumentErrorCode =
  | "changed"
  | "damaged-zip"
  | "deep-xml"
  | "encoding-unknown"
  | "encrypted"
  | "entity"
  | "entity-declared"
  | "large"
  | "missing-part"
  | "not-a-cue"
  | "not-text"
  | "not-reversible"
  | "old-office"
  | "syntax"
  | "undecodable"
  | "unknown-encoding"
  | "unsupported"
  | "wrong-extension"
  | "zip-bomb"
  | "zip-parts";

/** Where in a document: a line and column of its text, and in a container the part. */
export interface DocumentPlace {
  readonly line?: number;
  readonly column?: number;
  /** File inside a container: "word/document.xml". */
  readonly part?: string;
}

/**
 * A document that cannot be read, or not without harm. Carries a code, a place and the values of its
 * message, never words; whoever opened the file adds its path.
 */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly code: DocumentErrorCode;
  readonly params: Readonly<Record<string, string>>;
  readonly place: DocumentPlace;
  readonly path: string | undefined;

  constructor(
    code: DocumentErrorCode,
    params: Readonly<Record<string, string>> = {},
    place: DocumentPlace = {},
    path?: string,
  ) {
    super(`${code} ${JSON.stringify({ ...params, ...place })}`);
    this.code = code;
    this.params = params;
    this.place = place;
    this.path = path;
  }

  /** The same failure, said of a part of a container. */
  within(part: string): DocumentError {
    return new DocumentError(this.code, this.params, { part, ...this.place }, this.path);
  }

  /** The same failure, said of a file. */
  of(path: string): DocumentError {
    return new DocumentError(this.code, this.params, this.place, path);
  }
}
