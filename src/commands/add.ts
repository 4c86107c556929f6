import { type Draft, draftFaults, draftId } from "../core/draft.ts";
import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import { LANGUAGES, type Language } from "../core/language.ts";
import { nameKindOf } from "../core/name-kind.ts";
import { saveDraft } from "../files/draft-file.ts";
import type { LoadedGlossary } from "../files/loaded-glossary.ts";
import { readName } from "../readings/read-name.ts";
import { search } from "../search/search.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Context, Run } from "./command.ts";

const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;

/**
 * `malmoi add NAME…`: a new entry, as a draft in a list of the user's own. Names are told apart by
 * their script; of a Chinese name alone the Korean is transcribed.
 * @throws MalmoiError where the list has the name (unless `--force`), or something is missing
 */
export const run: Run = async (context) => {
  const { arguments: given, glossaryChoice, translate, print, say } = context;
  const target = targetOf(context);
  const names = namesOf(context);
  const draft = draftOf(names, context);
  const loaded = await context.loadGlossary();
  if (!given.switches.has("force")) refuseListed(draft, loaded);
  const [fault] = draftFaults(draft, loaded.glossary);
  if (fault !== undefined) throw new MalmoiError(fault, { id: draft.id });
  const path = await saveDraft(draft, glossaryChoice.environment, target);
  if (names.ko === undefined && draft.ko !== "") {
    say(translate("editing.transcribed", { zh: sanitize(draft.zh), ko: draft.ko }));
  }
  print(`${translate("editing.added", { id: draft.id, path: sanitize(path) })}\n`);
  return EXIT.done;
};

type Names = Partial<Record<Language, string>>;

/** @throws MalmoiError where there is none, or two in one language */
function namesOf({ operands, translate }: Context): Names {
  const names: Names = {};
  for (const name of operands) {
    const language = HANGUL.test(name) ? "ko" : HAN.test(name) ? "zh" : "en";
    if (names[language] !== undefined) {
      throw new MalmoiError("two-names", { first: names[language], second: name });
    }
    names[language] = name.trim();
  }
  if (operands.length === 0) {
    const argument = translate("help.argument.name");
    throw new MalmoiError("missing-argument", { command: "add", argument });
  }
  return names;
}

function draftOf(names: Names, { arguments: given }: Context): Draft {
  const { categories, values } = given;
  const category = categories.at(-1) ?? "concept";
  const { zh = "", en = "" } = names;
  const kind = nameKindOf(category);
  const reading = zh === "" ? undefined : readName(zh, kind === undefined ? {} : { kind });
  const ko = names.ko ?? (kind === undefined ? "" : (reading?.hangul ?? ""));
  return {
    id: values("id").at(-1) ?? draftId(category, en === "" ? (reading?.pinyin ?? "") : en),
    zh,
    ko,
    en,
    definition: values("definition").at(-1) ?? "",
    note: values("note").at(-1) ?? "",
  };
}

/** The Chinese decides: Korean and English names may be shared. */
function refuseListed(draft: Draft, { index }: LoadedGlossary): void {
  const language = LANGUAGES.find((one) => draft[one] !== "");
  if (language === undefined) return;
  const hit = search(index, draft[language]).hits.find(
    ({ tier, matched }) => tier === "exact" && matched.field === language,
  );
  if (hit === undefined) return;
  throw new MalmoiError("already-listed", { term: draft[language], id: hit.entry.id });
}

/** @throws MalmoiError target-not-yaml */
function targetOf({ arguments: { values } }: Context): string | undefined {
  const path = values("to").at(-1);
  if (path === undefined || /\.ya?ml$/i.test(path)) return path;
  throw new MalmoiError("target-not-yaml", { path });
}
