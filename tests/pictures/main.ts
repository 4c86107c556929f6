import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/core/language.ts";
import { writeAtomic } from "../../src/files/write-atomic.ts";
import { PROJECT, temporaryFolder } from "../helpers/run-malmoi.ts";
import { openTerminal } from "../helpers/tmux.ts";
import { PALETTES } from "./palettes.ts";
import { DRAFT, SCENES } from "./scenes.ts";
import { screenPicture } from "./screen-picture.ts";
import { styledRuns } from "./styled-runs.ts";

const COLUMNS = 96;
const ROWS = 26;

// Draws docs/pictures from the built program at work in a real terminal; needs tmux.
for (const { name, title, args, typed, pressed, shows } of SCENES) {
  for (const language of LANGUAGES) {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "draft.md"), DRAFT);
    const words = [...args, "--lang", language, "--no-history"];
    const { type, press, until, look, close } = openTerminal(
      COLUMNS,
      ROWS,
      words,
      {},
      "quiet",
      folder,
    );
    await until((_, cursor) => cursor !== "0,1" && cursor !== "0,0");
    if (typed !== "") type(typed);
    if (typed !== "") await until((screen) => screen.includes(shows));
    if (pressed.length > 0) press(...pressed);
    await until((screen) => screen.includes(shows));
    const { screen, cursor } = await look();
    close();
    const lines = styledRuns(screen.trimEnd());
    const [column = 0, line = 0] = cursor.split(",").map(Number);
    for (const [theme, palette] of Object.entries(PALETTES)) {
      const drawn = { title: title[language], columns: COLUMNS, lines, cursor: { column, line } };
      const path = join(PROJECT, "docs", "pictures", `${name}-${language}-${theme}.svg`);
      await writeAtomic(path, screenPicture(drawn, palette));
    }
    process.stdout.write(`${name} ${language}\n`);
  }
}
