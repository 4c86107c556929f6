/** Korean: what reports of `malmoi check` say besides the problems, and what its rules are about. */
export const checkReport = {
  checkReport: {
    write: "{{suggestion}}{{suggestion, particle(pair: 으로/로)}} 적기",
    severity: "심각도",
    rule: "규칙",
    previous: "이전 문제",
    next: "다음 문제",
    problems: "문제 목록",
    gap: "사이의 줄은 생략했습니다",
  },
  ruleHelp: {
    "deprecated-term": {
      title: "용어집에서 쓰지 않기로 한 표기",
      help: "용어집의 우선 표기로 적으세요. 원문을 인용한 곳이면 그 줄에서 이 규칙을 끄세요.",
    },
    "wrong-pair": {
      title: "이름과 괄호 속 한자가 서로 다른 항목의 것",
      help: "둘 가운데 어느 쪽을 뜻하는지 확인하고 다른 쪽을 고치세요.",
    },
    "nonstandard-reading": {
      title: "소리대로 적었으나 외래어 표기법과 다른 이름",
      help: "외래어 표기법에 따라 적으세요. 한자음 표기와 용어집의 표기는 문제로 보지 않습니다.",
    },
    inconsistent: {
      title: "같은 중국어 이름에 두 가지 표기",
      help: "문서 전체에서 한 가지로 통일하세요. 더 드물게 쓰인 쪽에 표시합니다.",
    },
    "ambiguous-name": {
      title: "여러 이름이 함께 쓰는 표기인데 구별되지 않음",
      help: "처음 나오는 곳에 한자를 괄호로 덧붙이거나 앞에 성 이름을 적으세요.",
    },
    "misspelt-name": {
      title: "용어집의 이름과 한 글자 차이인 말",
      help: "표기를 고치세요. 다른 이름이라면 용어집에 올리세요.",
    },
    "missing-term": {
      title: "원문의 용어가 번역문에 없음",
      help: "용어를 옮겨 적거나, 번역문에 쓴 표기를 용어집에 올리세요.",
    },
    untranslated: {
      title: "한국어 문장에 그대로 남은 중국어 용어",
      help: "한국어로 적고, 필요하면 한자를 괄호로 덧붙이세요.",
    },
    "chinese-form": {
      title: "간체자 사이에 섞인 번체자·일본 한자·한국 한자",
      help: "이름 전체를 간체자로 적으세요.",
    },
    "former-name": {
      title: "지금은 쓰이지 않는 이름",
      help: "그 이름이 쓰이던 때를 말하는 글이 아니면 지금 이름으로 적으세요.",
    },
    "first-mention": {
      title: "처음 나오는 곳에 한자가 없는 이름",
      help: "처음 나오는 곳에 한자를 괄호로 덧붙이세요.",
    },
    "unknown-pair": {
      title: "용어집에 없는 쌍",
      help: "틀린 것은 아닙니다. malmoi harvest가 이런 쌍을 초안 항목으로 뽑아 줍니다.",
    },
    "number-mismatch": {
      title: "원문과 다른 수",
      help: "수와 단위(만, 억), 연도를 원문과 견주어 보세요.",
    },
    "house-style": {
      title: "설정에서 정한 것과 다른 표기",
      help: "설정에서 우선하기로 한 표기로 적으세요.",
    },
    "unused-setting": {
      title: "해당하는 것이 없는 설정이나 주석",
      help: "이름을 고치거나 지우세요.",
    },
  },
} as const;
