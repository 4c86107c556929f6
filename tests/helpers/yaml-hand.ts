/**
 * Somebody who writes YAML by hand, each thing now in this way, now in that, with comments wherever
 * there is room for one.
 */
export class YamlHand {
  /** Every comment written so far. */
  readonly comments: string[] = [];
  readonly #choose: (ways: number) => number;

  /** @param choose picks one of so many ways, another each time */
  constructor(choose: (ways: number) => number) {
    this.#choose = choose;
  }

  pick<Way>(...ways: readonly [Way, ...Way[]]): Way {
    return ways[this.#choose(ways.length)] ?? ways[0];
  }

  /** Nothing, mostly; else a blank line, a line of comment, or both. */
  lines(indent: number): string {
    const way = this.pick("", "", "", "blank", "comment", "both");
    if (way === "") return "";
    if (way === "blank") return "\n";
    const comment = `${" ".repeat(indent)}${this.#comment()}\n`;
    return way === "both" ? `\n${comment}\n` : comment;
  }

  /** Nothing, mostly; else a comment after what stands on the line. */
  beside(): string {
    return this.pick(false, false, false, true) ? ` ${this.#comment()}` : "";
  }

  /** A value after its key or dash, to the end of its last line. */
  value(value: unknown, indent: number): string {
    if (typeof value === "string") return ` ${this.#scalar(value, indent)}\n`;
    if (this.pick(true, false)) return ` ${this.flow(value)}${this.beside()}\n`;
    const pad = " ".repeat(indent + 2);
    const items = Array.isArray(value)
      ? value.map((item) => `${pad}-${this.value(String(item), indent + 2)}`)
      : Object.entries(value as object).map(
          ([key, inner]) => `${pad}${key}:${this.value(inner, indent + 2)}`,
        );
    if (items.length === 0) return " {}\n";
    const written = items.map((item) => this.lines(indent + 2) + item).join("");
    return `${this.beside()}\n${written}${this.lines(indent + 2)}`;
  }

  flow(value: unknown): string {
    if (typeof value === "string") return this.#quoted(value);
    const comma = (): string => (this.pick(0, 0, 1) === 0 ? ", " : `,${this.beside()}\n      `);
    const parts = Array.isArray(value)
      ? value.map((item) => this.flow(item))
      : Object.entries(value as object).map(([key, inner]) => `${key}: ${this.flow(inner)}`);
    const inside = parts.map((part, index) => (index === 0 ? "" : comma()) + part).join("");
    return Array.isArray(value) ? `[${inside}]` : `{ ${inside} }`;
  }

  #scalar(text: string, indent: number): string {
    const isBlock = /^\S[^\p{C}\p{Z}]*(?:\n+[^\p{C}\p{Z}]+)*\n?$/u.test(text);
    if (!isBlock || this.pick(true, false)) return this.#quoted(text) + this.beside();
    const pad = " ".repeat(indent + 2);
    const body = text.replace(/\n$/, "").replace(/^(?=[^\n])/gm, pad);
    return `|${text.endsWith("\n") ? "" : "-"}${this.beside()}\n${body}`;
  }

  #quoted(text: string): string {
    const double = JSON.stringify(text);
    if (/^(?!null$|true$)[a-z]{2,}$|^[가-힣一-鿿]+$/.test(text)) return this.pick(text, double);
    if (!/^[^\p{C}\p{Zl}\p{Zp}]+$/u.test(text)) return double;
    return this.pick(double, `'${text.replaceAll("'", "''")}'`);
  }

  #comment(): string {
    this.comments.push(`# comment ${this.comments.length}: - [x]`);
    return this.comments.at(-1) ?? "";
  }
}
