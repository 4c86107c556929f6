/** Short texts in one stretch of bytes, decoded one by one when someone asks for them. */
export interface PackedLines {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** Where each begins in the bytes, and one more, the end of the last. */
  readonly starts: Uint32Array;
}

const decoder = new TextDecoder();

export function packLines(lines: readonly string[]): PackedLines {
  const encoded = new TextEncoder().encode(lines.join(""));
  const starts = new Uint32Array(lines.length + 1);
  let end = 0;
  lines.forEach((line, at) => {
    end += utf8Length(line);
    starts[at + 1] = end;
  });
  return { bytes: encoded, starts };
}

/** @returns undefined where there are not so many */
export function lineAt({ bytes, starts }: PackedLines, at: number): string | undefined {
  const [start, end] = [starts[at], starts[at + 1]];
  if (start === undefined || end === undefined) return undefined;
  return decoder.decode(bytes.subarray(start, end));
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return length;
}
