import { kindOfParts } from "./detect-kind.ts";
import { DocumentError } from "./document-error.ts";
import type { Kind } from "./kind.ts";
import { type Container, openContainer } from "./zip.ts";

/**
 * Opens the container of a document that its name says is of a kind.
 * @throws DocumentError wrong-extension where it is of another, and as `openContainer`
 */
export function openKind(bytes: Uint8Array, kind: Kind): Container {
  const container = openContainer(bytes);
  const found = kindOfParts(container.names);
  if (found === kind) return container;
  throw new DocumentError("wrong-extension", { extension: kind, found: found ?? "zip" });
}
