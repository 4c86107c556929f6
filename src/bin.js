#!/usr/bin/env node
// Where the program starts, from a checkout (src/bin.js) as when installed (dist/bin.js, the same
// file bundled): first the guard, then the built program, whose syntax an older Node cannot read.
import "./i18n/node-guard.js";
import module from "node:module";

// Compiling takes longer than most searches; Node keeps what it compiled, where it may write.
module.enableCompileCache();

try {
  // The path holds from both places: dist/../dist is dist. What is built has no types.
  const program = "../dist/cli.js";
  const { main } = await import(program);
  await main();
} catch (error) {
  const missing =
    error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
  if (!missing) throw error;
  process.stderr.write(
    "malmoi: not built yet (install scripts were switched off?); run: npm run build\n",
  );
  process.exit(2);
}
