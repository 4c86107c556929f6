import { makeParagraphs } from "./container-segments.ts";
import { officeParagraphs } from "./office-paragraphs.ts";
import { openKind } from "./open-kind.ts";
import { partText, withinPart } from "./part-text.ts";
import type { Reader } from "./reader.ts";
import type { Segment } from "./segment.ts";
import { xmlEvents } from "./xml-events.ts";
import type { Container } from "./zip.ts";

const PRESENTATION = "ppt/presentation.xml";

/** A presentation: its slides in the order in which they are shown, each with its notes. */
export const pptxReader: Reader = { takes: "bytes", read: paragraphsOf };

async function* paragraphsOf(bytes: Uint8Array): AsyncGenerator<Segment> {
  const container = openKind(bytes, "pptx");
  const paragraph = makeParagraphs();
  for (const [index, slide] of (await slidesOf(container)).entries()) {
    const label = `slide ${index + 1}`;
    const related = [...(await targetsOf(container, slide)).values()];
    const notes = related.filter((name) => name.startsWith("ppt/notesSlides/"));
    for (const name of [slide, ...notes]) {
      const texts = withinPart(name, officeParagraphs(await partText(container, name)));
      for (const text of texts) {
        yield paragraph(text, { label: name === slide ? label : `${label} notes` });
      }
    }
  }
}

/** Names of the slides' parts: files are numbered as they were made, not as they are shown. */
async function slidesOf(container: Container): Promise<readonly string[]> {
  const targets = await targetsOf(container, PRESENTATION);
  const slides: string[] = [];
  const events = xmlEvents(await partText(container, PRESENTATION));
  for (const event of withinPart(PRESENTATION, events)) {
    if (event.type !== "open" || event.name !== "sldId") continue;
    const id = Object.entries(event.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const slide = targets.get(id ?? "");
    if (slide !== undefined) slides.push(slide);
  }
  return slides;
}

/** The parts that a part refers to, by the names that it uses for them. */
async function targetsOf(container: Container, name: string): Promise<ReadonlyMap<string, string>> {
  const relations = name.replace(/([^/]+)$/, "_rels/$1.rels");
  const targets = new Map<string, string>();
  if (!container.names.includes(relations)) return targets;
  for (const event of withinPart(relations, xmlEvents(await partText(container, relations)))) {
    if (event.type !== "open" || event.name !== "Relationship") continue;
    const { Id = "", Target = "", TargetMode } = event.attributes;
    if (TargetMode !== "External") targets.set(Id, resolved(Target, name));
  }
  return targets;
}

/** "../notesSlides/notesSlide1.xml", as a slide says it, from the top of the container. */
function resolved(target: string, from: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
