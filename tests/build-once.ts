import { build } from "../src/build/build.ts";

/** Vitest's global set-up: builds dist/ from the sources under test. */
export async function setup(): Promise<void> {
  await build();
}
