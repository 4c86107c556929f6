import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { watchLists } from "../../src/files/watch-lists.ts";
import { fileTree } from "../helpers/file-tree.ts";

/** Waits until something holds. */
const until = (condition: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(condition()).toBe(true), { timeout: 10_000, interval: 20 });

test("a file that is written and a folder that comes later are noticed, and nothing else is", async () => {
  const folder = fileTree({ "a.yaml": "" });
  const later = join(folder, "later");
  let changes = 0;
  let looks = 0;
  const paths = () => {
    looks += 1;
    return [join(folder, "a.yaml"), later];
  };
  const stop = watchLists(paths, () => {
    changes += 1;
  });
  await until(() => looks > 1);
  expect(changes).toBe(0);
  writeFileSync(join(folder, "a.yaml"), "- id: place.a\n");
  await until(() => changes === 1);
  mkdirSync(later);
  writeFileSync(join(later, "b.yaml"), "");
  await until(() => changes >= 2);
  stop();
});
