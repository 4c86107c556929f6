/** Korean: what `malmoi check` says. */
export const check = {
  checked: {
    notAligned: "{{path}}: {{source}}의 번역이 분명한 문장을 찾지 못했습니다",
    clean_other: "문서 {{count, number}}개, 문제 없음",
    found_other: "문제 {{count, number}}개",
    fixed_other: "문제 {{count, number}}개를 고쳤습니다",
    excluded_other: "설정에 따라 파일 {{count, number}}개 제외",
    unfixed: {
      "other-text": "{{path}}: 글자 사이에 태그가 있어 고치지 못한 곳 {{count, number}}개",
      overlap: "{{path}}: 문제가 겹쳐 고치지 못한 곳 {{count, number}}개",
      encoding: "{{path}}: 인코딩에 없는 글자라 고치지 못한 곳 {{count, number}}개",
      container: "{{path}}: 고쳐 쓸 수 없는 형식입니다. 고치지 못한 곳 {{count, number}}개",
    },
  },
  harvest: {
    at: "{{place}}에 {{written}}",
    standard: "표기법으로는 {{standard}}",
    hanja: "한자음 {{hanja}}",
    none: "용어집에 없는 쌍이 없습니다.",
  },
  checkRule: {
    "deprecated-term":
      "‘{{text}}’{{text, particle(pair: 은/는)}} 쓰지 않는 표기입니다. {{suggestion}}{{suggestion, particle(pair: 으로/로)}} 적으세요",
    "wrong-pair":
      "‘{{text}}’{{text, particle(pair: 은/는)}} {{chinese}}의 이름이 아니라 {{other}}의 이름입니다",
    "nonstandard-reading":
      "{{chinese}}의 바른 표기는 ‘{{text}}’{{text, particle(pair: 이/가)}} 아니라 {{standard}}입니다",
    inconsistent: "{{chinese}}의 표기가 여기서는 ‘{{text}}’, {{place}}에서는 ‘{{other}}’입니다",
    "ambiguous-name":
      "‘{{text}}’만으로는 {{names}} 가운데 어느 것인지 알 수 없습니다. 한자를 함께 적으세요",
    "misspelt-name": "‘{{text}}’{{text, particle(pair: 은/는)}} {{suggestion}}의 오기로 보입니다",
    "missing-term": "원문의 {{chinese}}에 맞는 말이 번역문에 없습니다: {{suggestion}}",
    "number-mismatch": "번역문은 ‘{{text}}’, 원문은 {{original}}입니다",
    untranslated:
      "{{text}}{{text, particle(pair: 이/가)}} 중국어 그대로 남아 있습니다. 한국어는 {{suggestion}}",
    "chinese-form":
      "{{found}}{{found, particle(pair: 은/는)}} 간체자가 아닙니다. 간체는 {{suggestion}}",
    "former-name":
      "‘{{text}}’{{text, particle(pair: 은/는)}} {{until}}까지의 이름입니다. 그 뒤는 {{successor}}",
    "first-mention":
      "‘{{text}}’{{text, particle(pair: 이/가)}} 처음 나오는 곳에 한자가 없습니다: {{suggestion}}",
    "house-style": "우리 표기는 {{suggestion}}입니다 (“{{text}}” 대신)",
    "unused-setting": "“{{text}}”에 해당하는 것이 없으니 지워도 됩니다",
    "unknown-pair": "{{text}}({{chinese}}) 쌍이 용어집에 없습니다",
  },
} as const;
