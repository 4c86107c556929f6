import type { CheckSettings, Setting } from "../core/check-settings.ts";
import type { ParsedConfig } from "../glossary/parse-config.ts";

/**
 * What a configuration file adds to the settings of those before it: its severities and renderings
 * win, its words and paths are more of them.
 * @param path as it is shown
 * @param fromHere a path of the file as one from the working folder
 */
export function checkSettings(
  before: CheckSettings,
  { record: { check }, placeOf, keyPlaceOf }: ParsedConfig,
  path: string,
  fromHere: (named: string) => string,
): CheckSettings {
  if (check === undefined) return before;
  const { rules = {}, ignore = [], exclude = [], prefer = {} } = check;
  const words = ignore.map((value, index): Setting => {
    return { value, path, place: placeOf(["check", "ignore", index]) };
  });
  const names = Object.keys(prefer).map((value): Setting => {
    return { value, path, place: keyPlaceOf(["check", "prefer"], value) };
  });
  return {
    severities: { ...before.severities, ...rules },
    ignore: [...before.ignore, ...words],
    exclude: [...before.exclude, ...exclude.map(fromHere)],
    prefer: [
      ...before.prefer,
      ...names.map((name) => ({ name, rendering: prefer[name.value] ?? "" })),
    ],
    sinoKorean: check["sino-korean"] ?? before.sinoKorean,
  };
}
