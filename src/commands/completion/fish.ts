import type { Translate } from "../../i18n/translator.ts";
import type { CommandName } from "../command-names.ts";
import { COMMANDS } from "../commands.ts";
import { GLOBAL_OPTIONS, OPTIONS, type OptionName } from "../options.ts";
import { TYPED_COMMANDS, valuesOf } from "./values.ts";

export function fishCompletion(translate: Translate): string {
  const all = TYPED_COMMANDS.join(" ");
  const lines = [
    "# malmoi: completion for fish",
    "complete -c malmoi -f",
    ...TYPED_COMMANDS.map((name) => {
      const text = quoted(translate(`help.command.${name}`));
      return `complete -c malmoi -n "not __fish_seen_subcommand_from ${all}" -a ${name} -d ${text}`;
    }),
    ...GLOBAL_OPTIONS.map((option) => optionLine(option, undefined, translate)),
    ...TYPED_COMMANDS.flatMap((name) =>
      COMMANDS[name].options.map((option) => optionLine(option, name, translate)),
    ),
    ...TYPED_COMMANDS.filter((name) => takesFiles(name)).map(
      (name) => `complete -c malmoi -n "__fish_seen_subcommand_from ${name}" -F`,
    ),
    'complete -c malmoi -n "__fish_seen_subcommand_from completion" -a "bash zsh fish"',
  ];
  return `${lines.join("\n")}\n`;
}

function optionLine(
  option: OptionName,
  command: CommandName | undefined,
  translate: Translate,
): string {
  const { argument, short } = OPTIONS[option];
  const values = valuesOf(option, command ?? "browse");
  return [
    "complete -c malmoi",
    ...(command === undefined ? [] : [`-n "__fish_seen_subcommand_from ${command}"`]),
    `-l ${option}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(argument === undefined ? [] : values === undefined ? ["-r -F"] : ["-x"]),
    ...(values === undefined ? [] : [`-a "${values.join(" ")}"`]),
    `-d ${quoted(translate(`help.option.${option}`))}`,
  ].join(" ");
}

function takesFiles(command: CommandName): boolean {
  const { operand } = COMMANDS[command];
  return operand === "file" || operand === "path";
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
