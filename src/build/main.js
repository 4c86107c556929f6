// `npm run build`, and `npm install` by way of `prepare`. Plain JavaScript, so that an older Node
// gets as far as the guard.
import "../i18n/node-guard.js";

const { build } = await import("./build.ts");
await build();
