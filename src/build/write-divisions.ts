// `npm run divisions -- LIST.tsv`: writes an entry for every division that no editor has entered.
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { readBuiltInFiles } from "../files/built-in.ts";
import { packageRoot } from "../files/package-root.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { parseGlossary } from "../glossary/build-glossary.ts";
import { formatGlossaryFile } from "../glossary/format.ts";
import type { EntryRecord } from "../glossary/schema.ts";
import { divisionEntries } from "./division-entries.ts";
import kinds from "./division-kinds.json" with { type: "json" };
import { type DivisionRow, divisionRows } from "./division-rows.ts";
import { linkNamesakes } from "./link-namesakes.ts";

const FOLDER = "places/divisions";
const FILES: Readonly<Record<string, string>> = kinds.files;
const HEADER = `# yaml-language-server: $schema=../../schema.json
# Written by \`npm run divisions\`. Correct an entry by moving it to a file of its own: what an editor
# has entered under the same code is left alone, and not written here again.
`;

const [list] = process.argv.slice(2);
if (list === undefined) {
  process.stderr.write("npm run divisions -- LIST.tsv\n");
  process.exit(2);
}
const rows = divisionRows(await readFile(list, "utf8"));
const { files } = parseGlossary(await readBuiltInFiles());
const made = files.filter(({ path }) => !path.includes(`/${FOLDER}/`));
const records = made.flatMap((file) => file.entries.map(({ record }) => record));
const codes = new Set(records.map(({ codes }) => codes?.gb2260));
const ids = new Set(records.map(({ id }) => id));
const entries = divisionEntries(rows, ({ code }) => !codes.has(code), ids);

const folder = join(packageRoot(), "glossary", FOLDER);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const provinces = new Map(rows.filter(isProvince).map((row) => [row.code.slice(0, 2), row]));
const linked = linkNamesakes(entries, records);
for (const [province, own] of Map.groupBy(linked, provinceOf)) {
  const name = FILES[province] ?? provinces.get(province)?.pinyin.toLowerCase() ?? province;
  const text = formatGlossaryFile(
    HEADER + stringify(own, { lineWidth: 0, aliasDuplicateObjects: false }),
  );
  if (text === null) throw new Error(`${name}: not to be laid out`);
  await writeAtomic(join(folder, `${name}.yaml`), text);
}
process.stdout.write(`${linked.length} entries\n`);

function provinceOf({ codes }: EntryRecord): string {
  return codes?.gb2260?.slice(0, 2) ?? "";
}

function isProvince({ level }: DivisionRow): boolean {
  return level === 1;
}
