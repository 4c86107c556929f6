import { FORMAT_NAMES } from "../exchange/format-names.ts";
import { FORMATS } from "../exchange/formats.ts";
import { copyText } from "../files/clipboard.ts";
import { saveDraft } from "../files/draft-file.ts";
import { listPaths } from "../files/load-glossary.ts";
import { rememberQuery } from "../files/query-history.ts";
import { watchLists } from "../files/watch-lists.ts";
import { describeFailure } from "../report/failure-report.ts";
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
    formats: FORMAT_NAMES.map((name) => ({ name, extension: FORMATS[name].extension })),
    export: async (request) => {
      const { exportMarked } = await import("./export-marked.ts");
      return exportMarked(context, request);
    },
    save: (draft) => saveDraft(draft, environment),
    reload: () => context.loadGlossary("quiet"),
    watch: (changed) => watchLists(() => listPaths(glossaryChoice), changed),
    suspend: terminal.suspend,
    describe: (error) => (translate) => describeFailure(error, translate),
  };
}
