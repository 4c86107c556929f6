import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixDocument } from "../../src/files/fix-document.ts";
import { keepBackup } from "../../src/files/keep-backup.ts";
import { fileTree } from "../helpers/file-tree.ts";

const OLD = new TextEncoder().encode("old");

describe("a backup", () => {
  test.each([
    [[], "a.md~"],
    [["a.md~"], "a.md.~1~"],
    [["a.md~", "a.md.~1~", "a.md.~2~"], "a.md.~3~"],
  ])("beside %j is %s, and what is there stays", async (there, name) => {
    const folder = fileTree({
      "a.md": "old",
      ...Object.fromEntries(there.map((one) => [one, "of value"])),
    });
    const path = await keepBackup(join(folder, "a.md"), OLD);
    expect(path).toBe(join(folder, name));
    expect(readFileSync(path, "utf8")).toBe("old");
    for (const one of there) expect(readFileSync(join(folder, one), "utf8")).toBe("of value");
  });

  test("is no more readable than the file", async () => {
    const path = join(fileTree({ a: "old" }), "a");
    chmodSync(path, 0o600);
    expect((statSync(await keepBackup(path, OLD)).mode & 0o777).toString(8)).toBe("600");
  });

  test("that cannot be written is said", async () => {
    const longest = "x".repeat(255);
    const path = join(fileTree({ [longest]: "old" }), longest);
    await expect(keepBackup(path, OLD)).rejects.toMatchObject({ code: "not-writable" });
  });
});

describe("mending with a backup", () => {
  const fix = [{ range: [0, 2] as const, text: "텐진", replacement: "톈진" }];

  test("keeps the bytes as they were, before the file is written", async () => {
    const folder = fileTree({ "a.md": "텐진\r\n" });
    const path = join(folder, "a.md");
    const before = readFileSync(path);
    let kept: Uint8Array | undefined;
    await fixDocument(path, [fix], {
      keep: async (bytes) => {
        expect(readFileSync(path)).toEqual(before);
        kept = bytes;
      },
    });
    expect(kept && Buffer.from(kept)).toEqual(before);
    expect(readFileSync(path, "utf8")).toBe("톈진\r\n");
  });

  test("writes nothing where the backup fails, and keeps none where nothing is written", async () => {
    const folder = fileTree({ "a.md": "텐진\n", "b.md": "다른 말\n" });
    const keep = (): Promise<never> => Promise.reject(new Error("disk full"));
    await expect(fixDocument(join(folder, "a.md"), [fix], { keep })).rejects.toThrow("disk full");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("텐진\n");
    expect(await fixDocument(join(folder, "b.md"), [fix], { keep })).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["a.md", "b.md"]);
  });
});
