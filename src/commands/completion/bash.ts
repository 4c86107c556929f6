import type { CommandName } from "../command-names.ts";
import { OPTIONS, type OptionName } from "../options.ts";
import { optionsOf, TYPED_COMMANDS, valuesOf } from "./values.ts";

/** Words of a name; where a script completes none, bash completes files (`-o default`). */
export function bashCompletion(): string {
  return `# malmoi: completion for bash
_malmoi() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= word at
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    case $word in
      ${TYPED_COMMANDS.join(" | ")}) command=$word; break ;;
    esac
  done
  local words=
  case $command:$before in
${cases().join("\n")}
    *)
      if [[ $current == -* ]]; then
        case $command in
${TYPED_COMMANDS.map((name) => `          ${name}) words="${longOptions(name)}" ;;`).join("\n")}
          *) words="${longOptions(undefined)}" ;;
        esac
      elif [[ -z $command ]]; then
        words="${TYPED_COMMANDS.join(" ")}"
      elif [[ $command == completion ]]; then
        words="bash zsh fish"
      fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ \${COMPREPLY[0]} == *= ]] && compopt -o nospace
  return 0
}
complete -o default -o bashdefault -F _malmoi malmoi
`;
}

function cases(): readonly string[] {
  return TYPED_COMMANDS.flatMap((command) =>
    optionsOf(command).flatMap((option) => {
      const values = valuesOf(option, command);
      const pattern = spellings(option).map((word) => `${command}:${word}`);
      return values === undefined
        ? []
        : [`    ${pattern.join(" | ")}) words="${values.join(" ")}" ;;`];
    }),
  );
}

function spellings(option: OptionName): readonly string[] {
  const { short } = OPTIONS[option];
  return [`--${option}`, ...(short === undefined ? [] : [`-${short}`])];
}

function longOptions(command: CommandName | undefined): string {
  return optionsOf(command)
    .map((option) => `--${option}`)
    .join(" ");
}
