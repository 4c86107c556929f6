import { isMap, isPair, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { width } from "../text/width.ts";
import { parseWithComments } from "./comment-runs.ts";
import { emitScalar } from "./emit-scalar.ts";
import { ENTRY_FIELDS } from "./schema.ts";
import { YAML_OPTIONS } from "./yaml-source.ts";

/** A list that would make a longer line than this, in terminal cells, gets a line for each item. */
const WIDEST_LINE = 100;

/** Lines that a block (`|`) shows just as they are; others need the escapes of quotes. */
const BLOCK_TEXT = /^(?=\S)(?:[^\p{Cc}]|\n)*\S\n?$/u;

/**
 * Writes one block of a glossary file in canonical layout.
 * @param block YAML of a list with one map
 * @returns its id ("" where it has none) and its lines
 */
export function emitEntry(block: string): {
  readonly id: string;
  readonly lines: readonly string[];
} {
  const document = parseWithComments(block, YAML_OPTIONS);
  const list = document?.contents;
  const entry = isSeq(list) ? list.items[0] : undefined;
  if (!isMap(entry)) return { id: "", lines: block.split("\n") };
  const fields = entry.items.map(fieldOf).sort((a, b) => position(a.name) - position(b.name));
  const written = fields.flatMap((field) => [
    ...comments(field.before, "  "),
    ...emitField(field, "  "),
  ]);
  const after = [entry.comment, isSeq(list) ? list.comment : null, document?.comment];
  written.push(...after.flatMap((comment) => comments(comment, "  ")));
  const first = written.findIndex((line) => !line.startsWith("  #"));
  const head = (written[first] ?? "").replace(/^ {2}/, "- ");
  const moved = written.slice(0, first);
  const lines = [head, ...moved, ...written.slice(first + 1)];
  return {
    id: String(entry.get("id") ?? ""),
    lines: [...comments(entry.commentBefore, ""), ...lines],
  };
}

/** Comment lines without their #, as the YAML library keeps them. */
type Comment = string | null | undefined;

interface Field {
  readonly name: string;
  /** Above it. */
  readonly before: Comment;
  readonly value: unknown;
}

function fieldOf(item: unknown): Field {
  if (!isPair(item)) return { name: "", before: null, value: null };
  const key = isScalar(item.key) ? item.key : new Scalar(String(item.key));
  return { name: String(key.value), before: key.commentBefore, value: item.value };
}

function position(name: string): number {
  const index = (ENTRY_FIELDS as readonly string[]).indexOf(name);
  return index < 0 ? ENTRY_FIELDS.length : index;
}

function emitField({ name, value }: Field, indent: string): readonly string[] {
  const label = `${indent}${emitScalar(name, false)}:`;
  if (isMap(value) || isSeq(value)) {
    const line = `${label} ${emitFlow(value)}`;
    if (width(line) <= WIDEST_LINE && !hasInnerComments(value))
      return withTrailing(line, value.comment, indent);
    return [
      label,
      ...comments(value.commentBefore, `${indent}  `),
      ...emitBlock(value, `${indent}  `),
      ...comments(value.comment, `${indent}  `),
    ];
  }
  if (isScalar(value)) {
    const before = value.commentBefore;
    const line = joined(label, emitNode(value, false, indent));
    return [...comments(before, indent), ...withTrailing(line, value.comment, indent)];
  }
  return [label];
}

function emitBlock(node: YAMLMap | YAMLSeq, indent: string): readonly string[] {
  if (isMap(node)) {
    return node.items.flatMap((item) => {
      const field = fieldOf(item);
      return [...comments(field.before, indent), ...emitField(field, indent)];
    });
  }
  return node.items.flatMap((item) => {
    if (!isScalar(item)) return [`${indent}- ${emitFlow(item)}`];
    const line = joined(`${indent}-`, emitNode(item, false, indent));
    return [...comments(item.commentBefore, indent), ...withTrailing(line, item.comment, indent)];
  });
}

function emitFlow(node: unknown): string {
  if (isSeq(node)) return `[${node.items.map(emitFlow).join(", ")}]`;
  if (isMap(node)) {
    const fields = node.items.map(fieldOf);
    if (fields.length === 0) return "{}";
    return `{ ${fields.map(({ name, value }) => `${emitScalar(name, true)}: ${emitFlow(value)}`).join(", ")} }`;
  }
  return isScalar(node) ? emitNode(node, true, "") : "";
}

function emitNode(scalar: Scalar, inFlow: boolean, indent: string): string {
  // Not a string (a number, true, an empty value): as written, for `validate` to speak of.
  if (typeof scalar.value !== "string") return scalar.source || (inFlow ? "null" : "");
  const text = scalar.value;
  const inBlock = !inFlow && text.includes("\n") && BLOCK_TEXT.test(text);
  if (!inBlock) return emitScalar(text, inFlow);
  const chomp = text.endsWith("\n") ? "" : "-";
  const body = text.replace(/\n$/, "").split("\n");
  return [`|${chomp}`, ...body.map((line) => (line === "" ? "" : `${indent}  ${line}`))].join("\n");
}

function joined(label: string, value: string): string {
  return value === "" ? label : `${label} ${value}`;
}

/** The first line of a comment stays beside the value, or its `|`; more lines go below it. */
function withTrailing(line: string, comment: Comment, indent: string): readonly string[] {
  const [beside, ...below] = commentLines(comment);
  if (beside === undefined) return [line];
  const [first = "", ...block] = line.split("\n");
  return [[`${first} ${beside}`, ...block].join("\n"), ...below.map((more) => indent + more)];
}

function comments(comment: Comment, indent: string): readonly string[] {
  return commentLines(comment).map((line) => indent + line);
}

/** The lines of a comment, each with its #; blank lines between them are dropped. */
function commentLines(comment: Comment): readonly string[] {
  return (comment ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => `#${line}`);
}

function hasInnerComments(node: YAMLMap | YAMLSeq): boolean {
  if (node.commentBefore != null || commentLines(node.comment).length > 1) return true;
  return node.items.some((item) => {
    const parts: readonly unknown[] = isPair(item) ? [item.key, item.value] : [item];
    return parts.some((part) => {
      if (isScalar(part)) return part.comment != null || part.commentBefore != null;
      return (isMap(part) || isSeq(part)) && (part.comment != null || hasInnerComments(part));
    });
  });
}
