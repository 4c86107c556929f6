import { createInstance, type TFunction } from "i18next";
import { UI_LANGUAGES, type UiLanguage } from "../core/language.ts";
import { type ParticlePair, particle } from "../text/particle.ts";
import { en } from "./messages/en.ts";
import { ko } from "./messages/ko.ts";
import { zh } from "./messages/zh.ts";

const MESSAGES = { ko, zh, en };

/** Turns message keys into text of one language; keys and placeholders are typed. */
export type Translate = TFunction;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/**
 * Makes the function that all text for people comes from.
 * Besides i18next's own formats, messages may use `{{word, particle(pair: 을/를)}}`: it prints the
 * form of the particle that fits after the word, and not the word.
 */
export function makeTranslate(language: UiLanguage): Translate {
  const instance = createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: MESSAGES[language] } },
    initAsync: false,
    // What we print goes to a terminal, not into HTML.
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add("particle", (word, _language, { pair }) =>
    particle(String(word), String(pair) as ParticlePair),
  );
  return instance.t;
}

/**
 * The UI language a POSIX locale asks for.
 * @param locale value of LC_ALL, LC_MESSAGES or LANG: "ko_KR.UTF-8", "zh_CN", "C"
 * @returns undefined for a language the UI does not speak
 */
export function uiLanguageOf(locale: string): UiLanguage | undefined {
  const [language] = locale.toLowerCase().split(/[_.@-]/);
  return UI_LANGUAGES.find((known) => known === language);
}
