import type { Translate } from "../i18n/translator.ts";
import type { Style } from "../report/style.ts";
import { padEnd, width, wrap } from "../text/width.ts";
import { COMMAND_NAMES, type CommandName } from "./command-names.ts";
import { COMMANDS } from "./commands.ts";
import { formatRows } from "./format-help.ts";
import { GLOBAL_OPTIONS, OPTIONS, type OptionName } from "./options.ts";

type Row = readonly [name: string, text: string];

const INDENT = "  ";
const WIDEST = 100;

/** The help of the program: all commands and options. */
export function programHelp(translate: Translate, style: Style, columns = WIDEST): string {
  const commands = COMMAND_NAMES.map(
    (name): Row => [usageOf(name, translate), translate(`help.command.${name}`)],
  );
  return page([
    translate("app.tagline"),
    table(translate("help.commands"), commands, style, columns),
    optionTable(GLOBAL_OPTIONS, translate, style, columns),
    translate("help.commandHelp"),
  ]);
}

/** The help of one command. */
export function commandHelp(
  name: CommandName,
  translate: Translate,
  style: Style,
  columns = WIDEST,
): string {
  const command = COMMANDS[name];
  return page([
    `${style.strong(translate("help.usage"))}  ${usageOf(name, translate)}`,
    translate(`help.command.${name}`),
    table(
      translate("help.examples"),
      command.examples.map((example): Row => [example, ""]),
      style,
      columns,
    ),
    ...(command.formats === undefined
      ? []
      : [
          table(
            translate("exchange.formats"),
            formatRows(command.formats, translate),
            style,
            columns,
          ),
        ]),
    optionTable([...command.options, ...GLOBAL_OPTIONS], translate, style, columns),
  ]);
}

function page(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

function usageOf(name: CommandName, translate: Translate): string {
  const command = COMMANDS[name];
  const operand =
    command.operand === undefined ? "" : translate(`help.argument.${command.operand}`);
  const shown = command.optional === true ? `[${operand}]` : operand;
  return ["malmoi", ...(name === "browse" ? [] : [name]), shown].join(" ").trimEnd();
}

function optionTable(
  names: readonly OptionName[],
  translate: Translate,
  style: Style,
  columns: number,
): string {
  const rows = names.map((name): Row => {
    const { argument, short } = OPTIONS[name];
    const value = argument === undefined ? "" : ` ${translate(`help.argument.${argument}`)}`;
    return [
      `${short === undefined ? "    " : `-${short}, `}--${name}${value}`,
      translate(`help.option.${name}`),
    ];
  });
  return table(translate("help.options"), rows, style, columns);
}

function table(title: string, rows: readonly Row[], style: Style, columns: number): string {
  const nameWidth = Math.max(...rows.map(([name]) => width(name)));
  const room = Math.max(20, columns - nameWidth - 2 * INDENT.length);
  const lines = rows.flatMap(([name, text]) =>
    wrap(text, room).map((line, index) =>
      (INDENT + padEnd(index === 0 ? name : "", nameWidth) + INDENT + line).trimEnd(),
    ),
  );
  return [style.strong(title), ...lines].join("\n");
}
