import { CATEGORIES } from "../../core/category.ts";
import { CHECK_RULES } from "../../core/check-rules.ts";
import { ENTRY_STATUSES } from "../../core/entry.ts";
import { LANGUAGES, UI_LANGUAGES } from "../../core/language.ts";
import { NAME_KINDS } from "../../core/name-kind.ts";
import { SEVERITIES } from "../../core/problem.ts";
import { SHEETS_CHOICES, TBX_DIALECTS, TBX_STYLES } from "../../exchange/format.ts";
import { FORMAT_NAMES } from "../../exchange/format-names.ts";
import { CHECK_FORMATS } from "../check-report.ts";
import { COMMAND_NAMES, type CommandName } from "../command-names.ts";
import { COMMANDS } from "../commands.ts";
import { GLOBAL_OPTIONS, type OptionName } from "../options.ts";
import { SCAN_FORMATS } from "../scan-formats.ts";

/** Commands that someone types: the list is opened by none. */
export const TYPED_COMMANDS: readonly CommandName[] = COMMAND_NAMES.filter(
  (name) => name !== "browse",
);

/** All options of a command; without one those before it. */
export function optionsOf(command: CommandName | undefined): readonly OptionName[] {
  const own = COMMANDS[command ?? "browse"].options;
  return [...own, ...GLOBAL_OPTIONS];
}

/**
 * What may stand behind an option.
 * @returns undefined where that is a file, or cannot be told
 */
export function valuesOf(option: OptionName, command: CommandName): readonly string[] | undefined {
  switch (option) {
    case "category":
      return CATEGORIES;
    case "lang":
      return UI_LANGUAGES;
    case "kind":
      return [...NAME_KINDS, "auto"];
    case "format":
      if (command === "check") return CHECK_FORMATS;
      return command === "scan" ? SCAN_FORMATS : FORMAT_NAMES;
    case "fail-on":
      return [...SEVERITIES, "never"];
    case "rule":
      return CHECK_RULES.map((rule) => `${rule}=`);
    case "status":
      return ENTRY_STATUSES;
    case "dialect":
      return TBX_DIALECTS;
    case "style":
      return TBX_STYLES;
    case "sheets":
      return SHEETS_CHOICES;
    case "from":
      return LANGUAGES;
    default:
      return undefined;
  }
}
