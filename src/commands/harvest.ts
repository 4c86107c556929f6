import { makeHarvest } from "../check/harvest.ts";
import { EXIT } from "../core/exit-code.ts";
import { harvestYaml } from "../report/harvest-yaml.ts";
import { checkListOf } from "./check-list-of.ts";
import type { Run } from "./command.ts";
import { documentsOf } from "./documents.ts";

/**
 * `malmoi harvest FILE…`: pairs that the list does not have, printed as draft entries; nothing is
 * asked and nothing written.
 */
export const run: Run = async (context) => {
  const { translate, print, say } = context;
  const { documents } = documentsOf("harvest", context);
  const loaded = await context.loadGlossary();
  const harvest = makeHarvest(await checkListOf(loaded));
  for await (const { path, segments } of documents()) {
    for await (const segment of segments) harvest.add(path, segment);
  }
  const { formatGlossaryFile } = await import("../glossary/format.ts");
  const isTaken = (id: string): boolean => loaded.glossary.byId.get(id) !== undefined;
  const yaml = harvestYaml(harvest.pairs(), translate, isTaken);
  if (yaml === "") say(translate("harvest.none"));
  else print(formatGlossaryFile(yaml) ?? yaml);
  return EXIT.done;
};
