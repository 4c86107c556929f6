import type { Localised } from "./localised.ts";
import type { en } from "./messages/en.ts";

/** The shape that every language's messages have: the keys of the English ones. */
export type Messages = Localised<typeof en>;
