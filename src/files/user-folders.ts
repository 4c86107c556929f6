import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Where a user's own settings and lists are kept. */
export function userConfigFolder(environment: NodeJS.ProcessEnv): string {
  return userFolder(environment["XDG_CONFIG_HOME"], ".config");
}

/** Where things are kept that can be made again. */
export function userCacheFolder(environment: NodeJS.ProcessEnv): string {
  return userFolder(environment["XDG_CACHE_HOME"], ".cache");
}

/** Where the program keeps what it remembers from one run to the next. */
export function userStateFolder(environment: NodeJS.ProcessEnv): string {
  return userFolder(environment["XDG_STATE_HOME"], join(".local", "state"));
}

/**
 * Our folder in one of a user's (XDG Base Directory Specification 0.8). A relative path in the
 * environment is ignored, as the specification asks.
 */
function userFolder(named: string | undefined, byDefault: string): string {
  const isUsable = named !== undefined && isAbsolute(named);
  return join(isUsable ? named : join(homedir(), byDefault), "malmoi");
}
