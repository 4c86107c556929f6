import { fixDocument } from "../files/fix-document.ts";
import { ignoreWords } from "../files/ignore-words.ts";
import { keepBackup } from "../files/keep-backup.ts";
import { describeFailure } from "../report/failure-report.ts";
import { sanitize } from "../text/sanitize.ts";
import type { Notice } from "../tui/action.ts";
import type { CheckServices } from "../tui/check/services.ts";
import type { Context } from "./command.ts";
import { unfixedLines } from "./unfixed-lines.ts";

type Told = Notice["text"];

/** What the check view may do with files and the process. */
export function checkServices(context: Context, configPath: string | undefined): CheckServices {
  const { terminal, arguments: given } = context;
  return {
    write: async ({ path, fixes, words }) => {
      let backup: string | undefined;
      const keep = async (bytes: Uint8Array): Promise<void> => {
        backup = await keepBackup(path, bytes);
      };
      const options = { encoding: given.encoding, keep };
      const refused = fixes.length === 0 ? [] : await fixDocument(path, fixes, options);
      const about = refused.map((one) => ({ ...one, path }));
      const unfixed: readonly Told[] =
        about.length === 0
          ? []
          : [(translate) => unfixedLines(about, translate).map(sanitize).join("; ")];
      const told = [
        writtenLine(path, fixes.length - refused.length, backup),
        ...unfixed,
        ...(configPath === undefined ? [] : await kept(configPath, words)),
      ];
      return { refused: refused.map(({ fix }) => fix), told };
    },
    suspend: terminal.suspend,
    describe: (error) => (translate) => describeFailure(error, translate),
  };
}

function writtenLine(path: string, count: number, backup: string | undefined): Told {
  const [name, copy] = [path, backup ?? ""].map(sanitize) as [string, string];
  return (translate) =>
    backup === undefined
      ? translate("checkView.unchanged", { path: name })
      : translate("checkView.written", { path: name, count, backup: copy });
}

/** The document is written by then: whatever goes wrong here is only told. */
async function kept(configPath: string, words: readonly string[]): Promise<readonly Told[]> {
  if (words.length === 0) return [];
  const params = { path: sanitize(configPath), words: sanitize(words.join(", ")) };
  try {
    const isKept = await ignoreWords(configPath, words);
    return [(translate) => translate(isKept ? "checkView.kept" : "checkView.notKept", params)];
  } catch (error) {
    return [(translate) => describeFailure(error, translate)];
  }
}
