import { MalmoiError } from "../core/errors.ts";
import { EXIT } from "../core/exit-code.ts";
import type { Run } from "./command.ts";
import { bashCompletion } from "./completion/bash.ts";
import { fishCompletion } from "./completion/fish.ts";
import { zshCompletion } from "./completion/zsh.ts";

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** `malmoi completion SHELL`: a script by which a shell completes command lines. */
export const run: Run = async ({ operands, translate, print }) => {
  const [shell, ...more] = operands;
  const argument = translate("help.argument.shell");
  if (shell === undefined) {
    throw new MalmoiError("missing-argument", { command: "completion", argument });
  }
  if (more[0] !== undefined) {
    throw new MalmoiError("unexpected-argument", { command: "completion", argument: more[0] });
  }
  if (!isShell(shell)) {
    const allowed = Object.keys(SHELLS).join(", ");
    throw new MalmoiError("unknown-shell", { value: shell, allowed });
  }
  print(SHELLS[shell](translate));
  return EXIT.done;
};

function isShell(word: string): word is keyof typeof SHELLS {
  return Object.hasOwn(SHELLS, word);
}
