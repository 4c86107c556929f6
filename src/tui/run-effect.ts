import { sanitize } from "../text/sanitize.ts";
import type { Action } from "./action.ts";
import type { Effect } from "./effect.ts";
import { makeReader } from "./reader.ts";
import { runScreenEffect, type ScreenControl } from "./screen-control.ts";
import type { Services } from "./services.ts";
import type { State } from "./state.ts";

/** Longest text that a notice repeats, in UTF-16 units. */
const MOST_REPEATED = 60;

/** Does what a state asked for. @returns what has come of it */
export async function runEffect(
  effect: Effect,
  { catalogue }: Pick<State, "catalogue">,
  services: Services,
  screen: ScreenControl,
): Promise<readonly Action[]> {
  try {
    switch (effect.type) {
      case "copy":
        await services.copy(effect.text);
        return [copiedNotice(effect.text)];
      case "remember":
        await services.remember(effect.query);
        return [];
      case "load-reader":
        return [{ type: "reader", read: await makeReader(catalogue.index) }];
      case "export":
        return await exported(effect, services);
      case "save-draft":
        return await saved(effect, services);
      case "redraw":
      case "suspend":
        return await runScreenEffect(effect, screen, services.suspend);
      default:
        return effect satisfies never;
    }
  } catch (error) {
    return [{ type: "notice", notice: { text: services.describe(error), tone: "error" } }];
  }
}

function copiedNotice(copied: string): Action {
  const shown = sanitize(copied.replaceAll("\t", " ").slice(0, MOST_REPEATED));
  return {
    type: "notice",
    notice: { text: (translate) => translate("tui.notice.copied", { text: shown }), tone: "info" },
  };
}

async function exported(
  effect: Extract<Effect, { type: "export" }>,
  services: Services,
): Promise<readonly Action[]> {
  const { ids, path } = effect;
  if (!(await services.export(effect))) return [{ type: "exists" }];
  const notice = {
    text: (translate: State["catalogue"]["translate"]) =>
      translate("tui.notice.exported", { count: ids.length, path: sanitize(path) }),
    tone: "info",
  } as const;
  return [{ type: "done", notice }];
}

async function saved(
  { draft }: Extract<Effect, { type: "save-draft" }>,
  services: Services,
): Promise<readonly Action[]> {
  const path = await services.save(draft);
  const notice = {
    text: (translate: State["catalogue"]["translate"]) =>
      translate("tui.notice.saved", { id: draft.id, path: sanitize(path) }),
    tone: "info",
  } as const;
  const query = draft.zh || draft.ko || draft.en;
  return [
    { type: "list", ...(await services.reload()) },
    { type: "done", notice, query },
  ];
}
