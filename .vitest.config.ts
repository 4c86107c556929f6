import { defineConfig } from "vitest/config";

// Vitest wants the default export of its config; it is the only one in the project.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // The built program is tested as users run it: built once, before all tests.
    globalSetup: ["tests/build-once.ts"],
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/vitest/results.json" }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
