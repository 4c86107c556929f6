import type { Place } from "../core/place.ts";
import { BrokenFilesError } from "./broken-files.ts";
import { type ConfigRecord, configFields, configSchema } from "./schema.ts";
import { problemsOfSchema } from "./schema-faults.ts";
import { type Path, readYaml } from "./yaml-source.ts";

/** A configuration file, and where its parts stand. */
export interface ParsedConfig {
  readonly record: ConfigRecord;
  readonly placeOf: (path: Path) => Place;
  readonly keyPlaceOf: (path: Path, key: string) => Place;
}

/**
 * Reads a malmoi.config.yaml.
 * @throws BrokenFilesError with every fault and its place
 */
export function parseConfig(path: string, text: string): ParsedConfig {
  const source = readYaml(text);
  const value = source.value ?? {};
  const result = configSchema.safeParse(value);
  const problems = [
    ...source.problems,
    ...(result.success
      ? []
      : problemsOfSchema(result.error.issues, value, source, [], configFields)),
  ];
  if (problems.length > 0 || !result.success) throw new BrokenFilesError([{ path, problems }]);
  return { record: result.data, placeOf: source.placeOf, keyPlaceOf: source.keyPlaceOf };
}
