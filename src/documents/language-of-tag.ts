import { isLanguage, type Language } from "../core/language.ts";

/**
 * The language of a tag as translation files write it; undefined for others than those of the list.
 * @example languageOfTag("zh_Hans-CN") // "zh"
 */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_.@]/, 1)[0] ?? "";
  return isLanguage(primary) ? primary : undefined;
}
