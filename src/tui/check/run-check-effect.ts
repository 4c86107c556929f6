import { runScreenEffect, type ScreenControl } from "../screen-control.ts";
import type { CheckAction } from "./reduce.ts";
import type { CheckServices } from "./services.ts";
import type { CheckEffect } from "./state.ts";

/** Does what the check view asked for. @returns what has come of it */
export async function runCheckEffect(
  effect: CheckEffect,
  services: CheckServices,
  screen: ScreenControl,
): Promise<readonly CheckAction[]> {
  try {
    switch (effect.type) {
      case "write":
        return [{ type: "written", ...(await services.write(effect)) }];
      case "redraw":
      case "suspend":
        return await runScreenEffect(effect, screen, services.suspend);
      default:
        return effect satisfies never;
    }
  } catch (error) {
    return [{ type: "failed", text: services.describe(error) }];
  }
}
