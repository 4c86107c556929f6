import type { Translate } from "../../i18n/translator.ts";
import type { CommandName } from "../command-names.ts";
import { COMMANDS } from "../commands.ts";
import { OPTIONS, type OptionName } from "../options.ts";
import { optionsOf, TYPED_COMMANDS, valuesOf } from "./values.ts";

export function zshCompletion(translate: Translate): string {
  const commands = TYPED_COMMANDS.map((name) => {
    const text = translate(`help.command.${name}`).replaceAll(":", "\\:");
    return `    ${quoted(`${name}:${text}`)}`;
  });
  return `#compdef malmoi
# malmoi: completion for zsh
_malmoi() {
  local state
  local -a commands
  commands=(
${commands.join("\n")}
  )
  _arguments -C ${specs(undefined, translate).join(" ")} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${TYPED_COMMANDS.map((name) => `        ${name}) _arguments ${specs(name, translate).join(" ")} ${operand(name)} ;;`).join("\n")}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _malmoi ]]; then _malmoi "$@"; else compdef _malmoi malmoi; fi
`;
}

function specs(command: CommandName | undefined, translate: Translate): readonly string[] {
  return optionsOf(command).flatMap((option) => {
    const { argument, short, repeatable } = OPTIONS[option];
    const text = translate(`help.option.${option}`).replace(/[[\]:\\]/g, "\\$&");
    const value = argument === undefined ? "" : `:${argument}:${action(option, command)}`;
    const names = short === undefined ? [`--${option}`] : [`-${short}`, `--${option}`];
    const before = repeatable ? "*" : names.length > 1 ? `(${names.join(" ")})` : "";
    return names.map((name) => quoted(`${before}${name}[${text}]${value}`));
  });
}

function action(option: OptionName, command: CommandName | undefined): string {
  const values = valuesOf(option, command ?? "browse");
  if (values !== undefined) return `(${values.join(" ")})`;
  return "_files";
}

function operand(command: CommandName): string {
  if (command === "completion") return "':shell:(bash zsh fish)'";
  const kind = COMMANDS[command].operand;
  return kind === "file" || kind === "path" ? "'*:file:_files'" : "'*: :'";
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
