import { MalmoiError } from "../core/errors.ts";
import { placesOf } from "../core/place.ts";
import { type XmlEvent, xmlEvents } from "../documents/xml-events.ts";

/** An element with what stands in it. Names are without their prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
  readonly line: number;
}

/**
 * The elements of an XML text that have one of these names, one after the other.
 * @param roots what the first element may be called
 * @throws DocumentError where the XML is not sound or made to harm; MalmoiError wrong-root
 */
export function* xmlUnits(
  text: string,
  units: ReadonlySet<string>,
  { roots, path, format }: { roots: readonly string[]; path: string; format: string },
): Generator<XmlNode> {
  const places = placesOf(text);
  const stack: XmlNode[] = [];
  let seenRoot = false;
  for (const event of xmlEvents(text)) {
    if (event.type === "open") {
      if (!seenRoot && !roots.includes(event.name)) {
        throw new MalmoiError("wrong-root", { path, format, root: event.name });
      }
      seenRoot = true;
      if (stack.length > 0 || units.has(event.name)) open(event);
    } else if (event.type === "text") stack.at(-1)?.children.push(event.text);
    else if (stack.length > 0) {
      const closed = stack.pop();
      if (stack.length === 0 && closed !== undefined) yield closed;
    }
  }

  function open({ name, attributes, start }: XmlEvent & { type: "open" }): void {
    const node: XmlNode = { name, attributes, children: [], line: places(start, start).line };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  }
}

/** The elements right within an element. */
export function elementsIn({ children }: XmlNode): readonly XmlNode[] {
  return children.filter((child) => typeof child !== "string");
}

/** The elements of a name anywhere within an element. */
export function elementsNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsIn(node).flatMap((child) =>
    child.name === name ? [child] : elementsNamed(child, name),
  );
}

/** All text within an element, without the text of elements that are left out. */
export function textIn({ children }: XmlNode, without: ReadonlySet<string> = NONE): string {
  return children
    .map((child) =>
      typeof child === "string" ? child : without.has(child.name) ? "" : textIn(child, without),
    )
    .join("");
}

const NONE: ReadonlySet<string> = new Set();

/** Text with runs of white space made one space. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").trim();
}
