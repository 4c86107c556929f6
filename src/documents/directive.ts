/** A comment in a document that tells malmoi what not to report there. */
export interface Directive {
  readonly kind: "disable-next-line";
  /** The line the comment ends on. */
  readonly line: number;
  /** The line it is about: the next that has text. */
  readonly target: number;
  /** Names of rules, as they are written; none means all. */
  readonly rules: readonly string[];
}

/** A comment for malmoi whose line with text has not been found yet. */
export type WaitingDirective = Omit<Directive, "target">;

const COMMENT = /^\s*malmoi-disable-next-line(?:\s+([\s\S]*))?$/i;

/**
 * What a comment tells malmoi: the rules that it switches off for the next line.
 * What stands behind ` -- ` is a remark of the writer.
 * @param comment the text between `<!--` and `-->`
 * @param line the line it ends on
 * @returns undefined where the comment is not for malmoi
 * @example directiveIn(" malmoi-disable-next-line inconsistent, unknown-pair -- quoted ", 3)
 * // { kind: "disable-next-line", line: 3, rules: ["inconsistent", "unknown-pair"] }
 */
export function directiveIn(comment: string, line: number): WaitingDirective | undefined {
  const match = COMMENT.exec(comment);
  if (match === null) return undefined;
  const [names = ""] = (match[1] ?? "").split(/(?:^|\s)--(?:\s|$)/, 1);
  const rules = names.split(/[\s,]+/).filter((name) => name !== "");
  return { kind: "disable-next-line", line, rules };
}

/**
 * Gives each comment the line it is about.
 * @param textLines lines that have text, ascending
 * @returns those whose line has come, and those that wait for more text
 */
export function placeDirectives(
  comments: readonly WaitingDirective[],
  textLines: readonly number[],
): { readonly placed: readonly Directive[]; readonly waiting: readonly WaitingDirective[] } {
  const placed: Directive[] = [];
  const waiting: WaitingDirective[] = [];
  for (const comment of comments) {
    const target = textLines.find((line) => line > comment.line);
    if (target === undefined) waiting.push(comment);
    else placed.push({ ...comment, target });
  }
  return { placed, waiting };
}
