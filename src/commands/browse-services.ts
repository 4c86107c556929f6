import { existsSync } from "node:fs";
import { copyText } from "../files/clipboard.ts";
import { saveDraft } from "../files/draft-file.ts";
import { listPaths } from "../files/load-glossary.ts";
import { rememberQuery } from "../files/query-history.ts";
import { watchLists } from "../files/watch-lists.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { describeFailure } from "../report/failure-report.ts";
import { toJson } from "../report/json.ts";
import type { Services } from "../tui/services.ts";
import type { Context } from "./command.ts";

/** What the interactive list may do with files, the clipboard and the process. */
export function browseServices(context: Context): Services {
  const { glossaryChoice, terminal, arguments: given } = context;
  const { environment } = glossaryChoice;
  return {
    copy: (text) => copyText(text, environment, terminal.platform, terminal.write),
    remember: async (query) => {
      if (!given.switches.has("no-history")) await rememberQuery(query, environment);
    },
    formats: [{ name: "json", extension: "json" }],
    export: async ({ ids, path, overwrite }) => {
      if (!overwrite && existsSync(path)) return false;
      const { glossary } = await context.loadGlossary();
      const entries = ids.map((id) => glossary.byId.get(id)).filter((entry) => entry !== undefined);
      await writeAtomic(path, toJson({ malmoi: 1, entries }));
      return true;
    },
    save: (draft) => saveDraft(draft, environment),
    reload: () => context.loadGlossary(),
    watch: (changed) => watchLists(() => listPaths(glossaryChoice), changed),
    suspend: terminal.suspend,
    describe: (error) => (translate) => describeFailure(error, translate),
  };
}
