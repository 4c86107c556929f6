import { decodeText } from "../documents/decode-text.ts";
import { DocumentError } from "../documents/document-error.ts";
import { encodingOf } from "../documents/encoding.ts";
import { allOf } from "../documents/open-document.ts";
import { byteSource, givenEncoding, type ReadOptions } from "./read-document.ts";

/** What XML says of its own encoding; of UTF-16 the mark of byte order says more. */
const DECLARED = /^\s*<\?xml\b[^>]*?\bencoding=["']([\w-]+)["']/;

/** A file to import: its text, where it is text, or its bytes. */
export interface ExchangeFile {
  readonly bytes: Uint8Array;
  /** @throws DocumentError where the encoding cannot be known or does not fit */
  readonly text: () => Promise<{ readonly text: string; readonly encoding: string }>;
}

/**
 * Reads a file whole, in whatever encoding.
 * @throws MalmoiError no-such-file, not-readable
 * @throws DocumentError large, with the path
 */
export async function readExchangeFile(path: string, options: ReadOptions): Promise<ExchangeFile> {
  const given = givenEncoding(options);
  try {
    const bytes = await allOf(await byteSource(path, options));
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
    const label = DECLARED.exec(head)?.[1];
    const declared = label === undefined ? undefined : encodingOf(label);
    return {
      bytes,
      text: async () => {
        try {
          const { text, encoding } = await decodeText(bytes, { given, declared });
          return { text, encoding };
        } catch (error) {
          throw withPath(error, path);
        }
      },
    };
  } catch (error) {
    throw withPath(error, path);
  }
}

function withPath(error: unknown, path: string): unknown {
  return error instanceof DocumentError ? error.of(path) : error;
}
