import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type OutputOptions, type RolldownOptions, rolldown } from "rolldown";

/** What a module imports at once, by its path: not what it loads when it is needed. */
type Imports = Map<string, readonly string[]>;

/**
 * Bundles the program: what every run needs in one chunk, as each file costs a start some tenths of a
 * millisecond; each command and the terminal UI in chunks of their own, so that a search loads neither
 * React nor the YAML reader.
 */
export async function bundle(root: string, dist: string): Promise<void> {
  const imports: Imports = new Map();
  const program = join(root, "src/cli.ts");
  let core: ReadonlySet<string> | undefined;
  await write(
    {
      input: { cli: program },
      plugins: [
        {
          name: "imports",
          moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds),
        },
      ],
      transform: {
        target: "node22",
        define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
      },
      resolve: { alias: { "string-width": join(root, "src/tui/terminal/string-width.ts") } },
      // Ink's developer tools are loaded only when asked for, and are not wanted in a release.
      external: ["react-devtools-core"],
    },
    {
      dir: dist,
      minify: true,
      keepNames: true,
      chunkFileNames: "chunks/[name]-[hash].js",
      codeSplitting: {
        groups: [
          {
            name: "core",
            // Asked when all modules are known.
            test: (id) => {
              core ??= importedBy(program, imports);
              return core.has(id);
            },
          },
        ],
      },
    },
    root,
  );
  await write(
    {
      input: { bin: join(root, "src/bin.js") },
      // The guard must be readable by the Node it turns away.
      transform: { target: "node14.8" },
      external: ["../dist/cli.js"],
    },
    { dir: dist },
    root,
  );
  await chmod(join(dist, "bin.js"), 0o755);
  await writeFile(join(dist, "licences.txt"), await licencesOf(imports.keys(), root));
}

async function write(input: RolldownOptions, output: OutputOptions, cwd: string): Promise<void> {
  const bundled = await rolldown({ cwd, platform: "node", ...input });
  try {
    await bundled.write({ format: "esm", entryFileNames: "[name].js", comments: false, ...output });
  } finally {
    await bundled.close();
  }
}

/** A module and all that is imported with it. */
function importedBy(start: string, imports: Imports): ReadonlySet<string> {
  const found = new Set([start]);
  for (const path of found) for (const next of imports.get(path) ?? []) found.add(next);
  return found;
}

/** The licence of every package that is part of the bundle, as their terms ask. */
async function licencesOf(modules: Iterable<string>, root: string): Promise<string> {
  const packages = new Set(
    [...modules].flatMap((path) => path.match(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []),
  );
  const parts = await Promise.all([...packages].sort().map((name) => licenceOf(name, root)));
  return parts.join(`\n${"-".repeat(72)}\n\n`);
}

async function licenceOf(name: string, root: string): Promise<string> {
  const folder = join(root, "node_modules", name);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly version: string;
    readonly license?: string;
  };
  const head = `${name} ${manifest.version} (${manifest.license ?? "see below"})\n`;
  for (const file of ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "license", "license.md"]) {
    try {
      return `${head}\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
    } catch {
      // The next spelling of the name.
    }
  }
  return head;
}
