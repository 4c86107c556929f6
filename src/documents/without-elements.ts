import type { XmlEvent } from "./xml-events.ts";

/** Events without those of some elements and of all that stands in them. */
export function* withoutElements(
  events: Iterable<XmlEvent>,
  isSkipped: (open: XmlEvent & { type: "open" }) => boolean,
): Generator<XmlEvent> {
  let levels = 0;
  for (const event of events) {
    if (event.type === "open" && (levels > 0 || isSkipped(event))) levels++;
    else if (event.type === "close" && levels > 0) levels--;
    else if (levels === 0) yield event;
  }
}
