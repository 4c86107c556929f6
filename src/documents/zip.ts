import { type UnzipFileInfo, unzipSync } from "fflate";
import { DocumentError } from "./document-error.ts";

/** Limits that no document of people passes; beyond them a file is made to harm. */
const MOST_PARTS = 10_000;
const MOST_MEGABYTES = 500;
const MOST_RATIO = 200;
/** Below this size a high ratio harms nobody: an empty sheet packs a thousandfold. */
const HARMLESS = 10 * 1024 * 1024;

/** A ZIP container whose limits have been looked at; parts are unpacked when they are asked for. */
export interface Container {
  readonly names: readonly string[];
  /** @throws DocumentError missing-part, damaged-zip */
  readonly part: (name: string) => Uint8Array;
}

/**
 * Opens a container after its list of contents has been looked at, before anything is unpacked.
 * @throws DocumentError damaged-zip, zip-parts, zip-bomb
 */
export function openContainer(bytes: Uint8Array): Container {
  const files: UnzipFileInfo[] = [];
  unzip(bytes, (file) => {
    files.push(file);
    if (files.length > MOST_PARTS) {
      throw new DocumentError("zip-parts", { limit: String(MOST_PARTS) });
    }
    return false;
  });
  refuseBombs(files);
  const names = files.map(({ name }) => name);
  return {
    names,
    part: (name) => {
      const content = unzip(bytes, (file) => file.name === name)[name];
      if (content === undefined) throw new DocumentError("missing-part", { name });
      return content;
    },
  };
}

function refuseBombs(files: readonly UnzipFileInfo[]): void {
  const whole = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const limit = MOST_MEGABYTES * 1024 * 1024;
  const isBomb = ({ size, originalSize }: UnzipFileInfo): boolean =>
    originalSize > HARMLESS && originalSize > size * MOST_RATIO;
  if (whole > limit || files.some(isBomb)) {
    throw new DocumentError("zip-bomb", { limit: `${MOST_MEGABYTES} MB` });
  }
}

function unzip(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError("damaged-zip");
  }
}
