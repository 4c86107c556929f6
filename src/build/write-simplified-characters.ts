// `npm run data`: writes the character table that search folds with. A test holds it against OpenCC.
import { writeFileSync } from "node:fs";
import { simplifiedPairs } from "./simplified-characters.ts";

const table = {
  source: "opencc-js 1.4.2, dictionaries of OpenCC, one character at a time",
  licence: "MIT AND Apache-2.0",
  pairs: simplifiedPairs(),
};

writeFileSync(
  new URL("../text/data/simplified-characters.json", import.meta.url),
  `${JSON.stringify(table, null, 2)}\n`,
);
