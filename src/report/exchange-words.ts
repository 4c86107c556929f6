import type { Words } from "../exchange/format.ts";
import type { Translate } from "../i18n/translator.ts";

/** The words that stand in an exported file, in the user's language. */
export function exchangeWords(translate: Translate): Words {
  return {
    title: translate("exchange.title"),
    instruction: (from, to) =>
      translate("exchange.instruction", {
        from: translate(`language.${from}`),
        to: translate(`language.${to}`),
      }),
    language: {
      zh: translate("language.zh"),
      ko: translate("language.ko"),
      en: translate("language.en"),
    },
    category: (category) => translate(`category.${category}`),
    domain: (domain) => translate(`domain.${domain}`),
    column: (name) => translate(`exchange.column.${name}` as "exchange.column.note"),
  };
}
