import { MalmoiError } from "../core/errors.ts";
import type { Context } from "./command.ts";

/** @throws MalmoiError unexpected-argument where a command that takes no operand was given one */
export function refuseOperands(command: string, { operands }: Context): void {
  const [argument] = operands;
  if (argument !== undefined) throw new MalmoiError("unexpected-argument", { command, argument });
}
