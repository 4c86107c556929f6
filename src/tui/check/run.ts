import { makeLoop } from "../loop.ts";
import { runScreen, type ScreenOptions } from "../run-screen.tsx";
import { drawCheck } from "./frame/frame.ts";
import { type CheckAction, reduceCheck } from "./reduce.ts";
import { runCheckEffect } from "./run-check-effect.ts";
import type { CheckServices } from "./services.ts";
import { type CheckEffect, type CheckOptions, type CheckState, initialCheck } from "./state.ts";

/** Runs the check view until all files are seen to or the user leaves; see `runScreen`. */
export function runCheckView(
  options: CheckOptions & ScreenOptions & { readonly services: CheckServices },
): Promise<Pick<CheckState, "results" | "told">> {
  return runScreen(
    options,
    (window, screen) =>
      makeLoop<CheckState, CheckAction, CheckEffect>(
        initialCheck(options, window),
        reduceCheck,
        (effect) => runCheckEffect(effect, options.services, screen),
      ),
    drawCheck,
  );
}
