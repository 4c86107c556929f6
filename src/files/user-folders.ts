import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * Where a user's own settings and lists are kept (XDG Base Directory Specification 0.8).
 * A relative XDG_CONFIG_HOME is ignored, as the specification asks.
 */
export function userConfigFolder(environment: NodeJS.ProcessEnv): string {
  const home = environment["XDG_CONFIG_HOME"];
  const base = home !== undefined && isAbsolute(home) ? home : join(homedir(), ".config");
  return join(base, "malmoi");
}
