import { type Encoding, encodingOf } from "./encoding.ts";
import { headText } from "./head-text.ts";
import type { Kind } from "./kind.ts";

/** How a file says in itself in which encoding it is. */
const DECLARATIONS: Readonly<Partial<Record<Kind, RegExp>>> = {
  html: /<(?:meta\b[^>]*?\bcharset\s*=|\?xml\b[^>]*?\bencoding=)\s*["']?([\w-]+)/i,
  xliff: /^\s*<\?xml\b[^>]*?\bencoding=["']([\w-]+)["']/,
  tmx: /^\s*<\?xml\b[^>]*?\bencoding=["']([\w-]+)["']/,
  po: /^"Content-Type:[^"\n]*?\bcharset=([\w-]+)/im,
};

/** The encoding that a file declares; undefined where it declares none that is known. */
export function declaredEncoding(kind: Kind, head: Uint8Array): Encoding | undefined {
  const label = DECLARATIONS[kind]?.exec(headText(head))?.[1];
  return label === undefined ? undefined : encodingOf(label);
}
