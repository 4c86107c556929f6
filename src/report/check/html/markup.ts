import { sanitize } from "../../../text/sanitize.ts";

/** A piece of a page: what is text in it has been escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, nothing is "". */
export type Part = string | number | Markup | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Makes markup from a template. Text from anywhere else is safe in it, between tags and in quoted
 * attributes: it is escaped, and characters that reorder or hide text are shown as U+FFFD.
 * @example html`<b title="${path}">${text}</b>`
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = template.map((text, at) => text + textOf(parts[at])).join("");
  return { markup };
}

/** Code and style sheets of our own, which stand in a page as they are. */
export function raw(markup: string): Markup {
  return { markup };
}

function textOf(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") {
    return sanitize(part).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
  }
  return "markup" in part ? part.markup : part.map(textOf).join("");
}
