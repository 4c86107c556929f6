import { BrokenFilesError } from "./broken-files.ts";
import { CONFIG_FIELDS, type ConfigRecord, configSchema } from "./schema.ts";
import { problemsOfSchema } from "./schema-faults.ts";
import { readYaml } from "./yaml-source.ts";

/**
 * Reads a malmoi.config.yaml.
 * @throws BrokenFilesError with every fault and its place
 */
export function parseConfig(path: string, text: string): ConfigRecord {
  const source = readYaml(text);
  const value = source.value ?? {};
  const result = configSchema.safeParse(value);
  const problems = [
    ...source.problems,
    ...(result.success
      ? []
      : problemsOfSchema(result.error.issues, value, source, [], () => CONFIG_FIELDS)),
  ];
  if (problems.length > 0 || !result.success) throw new BrokenFilesError([{ path, problems }]);
  return result.data;
}
