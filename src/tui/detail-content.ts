import { type Entry, preferredTerm } from "../core/entry.ts";
import type { Language } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import { entryFacts, type Fact, namesOf } from "../report/entry-facts.ts";
import { sanitize } from "../text/sanitize.ts";
import type { DetailSource } from "./catalogue.ts";
import { MARKS } from "./theme.ts";

/** How a part of the detail is set off from the rest. */
export type Look = "heading" | "plain" | "faint" | "deprecated";

/** One thing an entry says, safe to print. Headings have no label. */
export interface DetailItem {
  readonly label: string;
  readonly text: string;
  readonly look: Look;
  /** Whether it is the link that Enter or Right would follow. */
  readonly isSelected?: boolean;
}

/** A Korean translator looks for the Korean rendering; it heads the entry where there is one. */
const HEADING_ORDER = ["ko", "zh", "en"] as const satisfies readonly Language[];
const SEPARATOR = ", ";

/**
 * Everything an entry says, in the order in which a translator needs it.
 * @param link which of its links (see `linksOf`) is selected; -1 for none
 */
export function detailItems(
  entry: Entry,
  catalogue: DetailSource,
  link: number,
): readonly DetailItem[] {
  const { glossary, translate } = catalogue;
  const facts = entryFacts(entry, glossary, translate);
  return [
    ...preferredItems(entry, translate),
    ...facts.filter(({ kind }) => kind !== "link").flatMap(factItems),
    ...linkItems(entry, catalogue, link),
    { label: translate(`category.${entry.category}`), text: sanitize(entry.id), look: "faint" },
  ];
}

/** The links of an entry in the order in which they are shown: related ones, then namesakes. */
export function linksOf(
  entry: Entry,
  { glossary, namesakes }: DetailSource,
): readonly { readonly kind: "related" | "namesake"; readonly entry: Entry }[] {
  const related = entry.related
    .map((id) => glossary.byId.get(id))
    .filter((other) => other !== undefined);
  const ids = new Set(related.map(({ id }) => id));
  const others = namesakes(entry).filter(({ id }) => !ids.has(id));
  return [
    ...related.map((other) => ({ kind: "related" as const, entry: other })),
    ...others.map((other) => ({ kind: "namesake" as const, entry: other })),
  ];
}

function preferredItems(entry: Entry, translate: Translate): readonly DetailItem[] {
  const draft = entry.status === "draft" ? ` [${translate("status.draft")}]` : "";
  const terms = HEADING_ORDER.flatMap((language) => {
    const term = preferredTerm(entry, language);
    return term === null ? [] : [{ language, text: sanitize(term) }];
  });
  return terms.map(({ language, text }, index) =>
    index === 0
      ? { label: "", text: text + draft, look: "heading" }
      : { label: translate(`language.${language}`), text, look: "plain" },
  );
}

/** Names to be told apart stand on lines of their own, others share one. */
function factItems({ kind, label, parts }: Fact): readonly DetailItem[] {
  const look: Look = kind === "deprecated" ? "deprecated" : "plain";
  const apart = kind === "deprecated" || kind === "reference";
  return (apart ? parts : [parts.join(SEPARATOR)]).map((text) => ({ label, text, look }));
}

function linkItems(entry: Entry, catalogue: DetailSource, selected: number): readonly DetailItem[] {
  return linksOf(entry, catalogue).map((link, index) => {
    const isSelected = index === selected;
    return {
      label: catalogue.translate(link.kind === "related" ? "field.related" : "field.namesake"),
      text: (isSelected ? MARKS.selected : "") + sanitize(namesOf(link.entry)),
      look: "plain",
      isSelected,
    };
  });
}
