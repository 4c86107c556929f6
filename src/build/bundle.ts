import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";

/** CommonJS packages inside an ES module bundle ask for Node's own modules by require. */
const REQUIRE =
  'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);';

/**
 * Bundles the program: each command and the terminal UI in a chunk of its own, so that a search
 * loads neither React nor the YAML reader.
 */
export async function bundle(root: string, dist: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: { cli: join(root, "src/cli.ts") },
    outdir: dist,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    // Half the size, and quicker to read than escapes.
    charset: "utf8",
    keepNames: true,
    format: "esm",
    platform: "node",
    target: "node22",
    jsx: "automatic",
    legalComments: "none",
    metafile: true,
    chunkNames: "chunks/[name]-[hash]",
    banner: { js: REQUIRE },
    define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
    // Ink's developer tools are loaded only when asked for, and are not wanted in a release.
    external: ["react-devtools-core"],
  });
  await build({
    entryPoints: [join(root, "src/bin.js")],
    outfile: join(dist, "bin.js"),
    bundle: true,
    format: "esm",
    platform: "node",
    // The guard must be readable by the Node it turns away.
    target: "node14.8",
    external: ["../dist/cli.js"],
  });
  await writeFile(join(dist, "licences.txt"), await licencesOf(metafile, root));
}

/** The licence of every package that is part of the bundle, as their terms ask. */
async function licencesOf(metafile: Metafile, root: string): Promise<string> {
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap(
      (path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
    ),
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
