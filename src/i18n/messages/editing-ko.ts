import type { Localised } from "../localised.ts";
import type { editingEn } from "./editing-en.ts";

/** `add`, `edit`, `completion`의 글. */
export const editingKo = {
  editing: {
    added: "{{id}}: {{path}}에 초안으로 추가했습니다",
    transcribed: "{{zh}}: 외래어 표기법에 따라 {{ko}}",
    same: "{{path}}: 바뀐 것이 없습니다",
    changed: "{{path}}: 바뀌었고 잘못은 없습니다",
  },
  error: {
    "bad-id":
      "‘{{id}}’{{id, particle(pair: 은/는)}} id가 될 수 없습니다. --id에 company.haotian처럼 지정하세요",
    "id-taken":
      "id {{id}}{{id, particle(pair: 은/는)}} 이미 쓰이고 있습니다. --id에 다른 것을 지정하세요",
    "too-few-languages":
      "항목에는 두 언어의 이름이 있어야 합니다. 지명·인명·기관명(-c)은 한국어를 표기법에 따라 적습니다",
    "two-names":
      "‘{{first}}’{{first, particle(pair: 과/와)}} ‘{{second}}’{{second, particle(pair: 은/는)}} 같은 언어입니다. 다른 표기는 malmoi edit로 추가하세요",
    "already-listed":
      "‘{{term}}’{{term, particle(pair: 은/는)}} 이미 있습니다: {{id}}. 그래도 추가하려면 --force",
    "several-entries": "‘{{term}}’에 해당하는 항목이 여럿입니다: {{ids}}",
    "no-terminal":
      "malmoi {{command}}: 입력과 출력이 모두 터미널이어야 합니다. 파이프 대신 파일 이름을 적으세요",
    "editor-failed":
      "{{command}}: 편집기를 실행하지 못했거나 편집기가 실패했습니다. EDITOR에 쓸 편집기를 지정하세요",
    "unknown-shell": "‘{{value}}’의 자동 완성은 없습니다. 쓸 수 있는 것: {{allowed}}",
  },
  argument: { name: "이름…", shell: "bash|zsh|fish", sentence: "글" },
  command: {
    add: "초안 항목을 추가한다. 이름의 언어는 글자로 가린다",
    edit: "항목이 있는 파일을 편집기로 연다",
    completion: "셸 자동 완성 스크립트를 출력한다",
  },
  option: {
    definition: "무엇인지 한 문장으로",
    note: "쓰는 사람을 위한 참고",
  },
} as const satisfies Localised<typeof editingEn>;
