/** The languages of the list, in the order in which they are shown. */
export const LANGUAGES = ["zh", "ko", "en"] as const;

/** `zh` is Chinese (simplified unless a term says otherwise), `ko` Korean, `en` English. */
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(word: string): word is Language {
  return (LANGUAGES as readonly string[]).includes(word);
}

/** Languages of the user interface, the first being the one most users read. */
export const UI_LANGUAGES = ["ko", "zh", "en"] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The one after a language of the user interface; after the last the first. */
export function nextUiLanguage(language: UiLanguage): UiLanguage {
  return UI_LANGUAGES[(UI_LANGUAGES.indexOf(language) + 1) % UI_LANGUAGES.length] ?? "ko";
}
