import type { CheckRule, RuleSeverity } from "./check-rules.ts";
import type { Place } from "./place.ts";

/** A word of a configuration file, and where it stands. */
export interface Setting {
  readonly value: string;
  readonly path: string;
  readonly place: Place;
}

/** A rendering that a house writes for a name, whatever the list prefers. */
export interface HouseRendering {
  /** The entry's id or Chinese term. */
  readonly name: Setting;
  readonly rendering: string;
}

/** What the configuration files say of checking documents. */
export interface CheckSettings {
  readonly severities: Readonly<Partial<Record<CheckRule, RuleSeverity>>>;
  /** Words that are let be, as they are written. */
  readonly ignore: readonly Setting[];
  /** Files and folders that are not checked, as paths from the working folder. */
  readonly exclude: readonly string[];
  readonly prefer: readonly HouseRendering[];
  /** Whether Sino-Korean readings of places and persons (북경, 습근평) are let be. */
  readonly sinoKorean: "allowed" | "reported";
}

export const NO_CHECK_SETTINGS: CheckSettings = {
  severities: {},
  ignore: [],
  exclude: [],
  prefer: [],
  sinoKorean: "allowed",
};
