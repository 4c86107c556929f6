import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeAllAtomic, writeAtomic } from "../../src/files/write-atomic.ts";
import { fileTree } from "../helpers/file-tree.ts";

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe("a file is written", () => {
  test("anew, with nothing beside it", async () => {
    const folder = fileTree();
    await writeAtomic(join(folder, "a.yaml"), "嘉兴\n");
    expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("嘉兴\n");
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
  });

  test("over an old one, with nothing beside it", async () => {
    const folder = fileTree({ "a.yaml": "a much longer text than the new one\n" });
    await writeAtomic(join(folder, "a.yaml"), "new\n");
    expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("new\n");
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
  });

  test.each(["600", "640", "666", "755"])(
    "its permissions stay %s, whatever the umask",
    async (mode) => {
      const path = join(fileTree({ a: "old" }), "a");
      chmodSync(path, Number.parseInt(mode, 8));
      await writeAtomic(path, "new");
      expect(modeOf(path)).toBe(mode);
    },
  );

  test("through a symbolic link, which stays one", async () => {
    const folder = fileTree({ "lists/a.yaml": "old" });
    symlinkSync(join("lists", "a.yaml"), join(folder, "link.yaml"));
    await writeAtomic(join(folder, "link.yaml"), "new");
    expect(lstatSync(join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(folder, "link.yaml"))).toBe(join("lists", "a.yaml"));
    expect(readFileSync(join(folder, "lists", "a.yaml"), "utf8")).toBe("new");
    expect(readdirSync(join(folder, "lists"))).toEqual(["a.yaml"]);
  });

  test("with the longest name that a file may have", async () => {
    const folder = fileTree();
    const name = `${"가".repeat(83)}.yaml`;
    await writeAtomic(join(folder, name), "new");
    expect(readdirSync(folder)).toEqual([name]);
  });

  test("so that whoever reads meanwhile gets the old or the new text, whole", async () => {
    const path = join(fileTree({ a: "a".repeat(1_000_000) }), "a");
    const seen: string[] = [];
    for (const letter of ["b", "c", "d", "e"]) {
      const writing = writeAtomic(path, letter.repeat(1_000_000));
      const reading = Array.from({ length: 5 }, () => readFile(path, "utf8"));
      seen.push(...(await Promise.all(reading)));
      await writing;
    }
    expect(seen.filter((text) => !/^(.)\1{999999}$/.test(text))).toEqual([]);
  });
});

describe("where it cannot be written, that is told, and nothing has changed", () => {
  test("a folder of the same name", async () => {
    const folder = fileTree({ "a/b.yaml": "old" });
    await expect(writeAtomic(join(folder, "a"), "new")).rejects.toMatchObject({
      code: "not-writable",
      params: { path: join(folder, "a"), reason: expect.stringMatching(/^E[A-Z]+$/) },
    });
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(readFileSync(join(folder, "a/b.yaml"), "utf8")).toBe("old");
  });

  test.each([
    ["a folder that is missing", "missing/a.yaml", "ENOENT"],
    ["a folder that is a file", "file/a.yaml", "ENOTDIR"],
  ])("%s", async (_what, name, reason) => {
    const folder = fileTree({ file: "old" });
    const path = join(folder, name);
    await expect(writeAtomic(path, "new")).rejects.toMatchObject({
      code: "not-writable",
      params: { path, reason },
    });
    expect(readdirSync(folder)).toEqual(["file"]);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("old");
  });

  test("a disk that is full half-way: the old file is still there, and no other", () => {
    const folder = fileTree({ "a.yaml": "old" });
    mkdirSync(join(folder, "work"));
    const module = JSON.stringify(join(import.meta.dirname, "../../src/files/write-atomic.ts"));
    const script = `
      const { writeAtomic } = await import(${module});
      const error = await writeAtomic("../a.yaml", "x".repeat(100_000)).catch((error) => error);
      process.stdout.write(error.code + " " + error.params.reason);`;
    // No file may grow beyond 8 blocks: what a full disk is to a program.
    const { stdout } = spawnSync(
      "sh",
      ["-c", 'ulimit -f 8; exec "$@"', "sh", process.execPath, "--input-type=module", "-e", script],
      {
        cwd: join(folder, "work"),
        encoding: "utf8",
      },
    );
    expect(stdout).toBe("not-writable EFBIG");
    expect(readdirSync(folder).sort()).toEqual(["a.yaml", "work"]);
    expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("old");
  });
});

test("of files that belong together no old one is touched before all new ones are whole", async () => {
  const folder = fileTree({ a: "old", b: "old" });
  async function* broken(): AsyncGenerator<string> {
    yield "half";
    throw new Error("no more");
  }
  const [a, b] = [join(folder, "a"), join(folder, "b")];
  const files = [
    { path: a, contents: "new" },
    { path: b, contents: broken() },
  ];
  await expect(writeAllAtomic(files)).rejects.toMatchObject({
    code: "not-writable",
    params: { path: b },
  });
  expect([readFileSync(a, "utf8"), readFileSync(b, "utf8")]).toEqual(["old", "old"]);
  expect(readdirSync(folder)).toEqual(["a", "b"]);
});
