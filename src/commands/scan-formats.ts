/** Formats of the report of `malmoi scan`, the usual one first. */
export const SCAN_FORMATS = ["table", "json", "csv"] as const;
