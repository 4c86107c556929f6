import { type Entry, preferredTerm } from "../core/entry.ts";
import type { Glossary } from "../core/glossary.ts";
import type { Language } from "../core/language.ts";
import type { Translate } from "../i18n/translator.ts";
import { entryFacts, type Fact } from "../report/entry-facts.ts";
import { sanitize } from "../text/sanitize.ts";

/** How a part of the detail is set off from the rest. */
export type Look = "heading" | "plain" | "faint" | "deprecated";

/** One thing an entry says, safe to print. Headings have no label. */
export interface DetailItem {
  readonly label: string;
  readonly text: string;
  readonly look: Look;
}

/** A Korean translator looks for the Korean rendering; it heads the entry where there is one. */
const HEADING_ORDER = ["ko", "zh", "en"] as const satisfies readonly Language[];
const SEPARATOR = ", ";

/** Everything an entry says, in the order in which a translator needs it. */
export function detailItems(
  entry: Entry,
  glossary: Glossary,
  translate: Translate,
): readonly DetailItem[] {
  return [
    ...preferredItems(entry, translate),
    ...entryFacts(entry, glossary, translate).flatMap(factItems),
    { label: translate(`category.${entry.category}`), text: sanitize(entry.id), look: "faint" },
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
