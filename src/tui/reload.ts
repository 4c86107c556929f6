import type { Action } from "./action.ts";
import type { Services } from "./services.ts";

/** The list anew; where it is broken, that is told and the last good one stays. */
export async function reloaded(services: Services): Promise<Action> {
  try {
    return { type: "list", ...(await services.reload()) };
  } catch (error) {
    return { type: "notice", notice: { text: services.describe(error), tone: "error" } };
  }
}
