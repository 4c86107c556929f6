import { CATEGORIES, type Category } from "../core/category.ts";
import type { UiLanguage } from "../core/language.ts";
import { PAGE_FIELDS, type PageField, type PageWords, type Words } from "../exchange/format.ts";
import { makeTranslate, type Translate } from "../i18n/translator.ts";

/** The words that stand in an exported file, in the user's language. */
export function exchangeWords(translate: Translate, uiLanguage: UiLanguage): Words {
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
    uiLanguage,
    page: (language) => pageWords(makeTranslate(language)),
    column: (name) => translate(`exchange.column.${name}` as "exchange.column.note"),
  };
}

function pageWords(translate: Translate): PageWords {
  return {
    title: translate("exchange.title"),
    ownName: translate("exchange.page.ownName"),
    search: translate("exchange.page.search"),
    category: translate("exchange.page.category"),
    language: translate("exchange.page.language"),
    all: translate("exchange.page.all"),
    count: translate("exchange.page.count"),
    more: translate("exchange.page.more"),
    noScript: translate("exchange.page.noScript"),
    draft: translate("exchange.page.draft"),
    categories: Object.fromEntries(
      CATEGORIES.map((category) => [category, translate(`category.${category}`)]),
    ) as Record<Category, string>,
    fields: Object.fromEntries(
      PAGE_FIELDS.map((field) => [field, translate(`exchange.page.field.${field}`)]),
    ) as Record<PageField, string>,
  };
}
