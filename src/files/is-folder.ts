import { stat } from "node:fs/promises";

/** Whether a folder of this name is there, or a link to one. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}
