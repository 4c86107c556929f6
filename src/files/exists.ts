import { lstat } from "node:fs/promises";

/** Whether something of this name is there: a file, a folder, a link that leads nowhere. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
