import { DRAFT_FIELDS, type Draft } from "../../core/draft.ts";
import type { DraftView } from "../view.ts";

/** What has been written into a form. */
export function draftOf({ fields }: DraftView): Draft {
  return Object.fromEntries(
    DRAFT_FIELDS.map((field) => [field, fields[field].text.trim()]),
  ) as Draft;
}
