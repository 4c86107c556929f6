/** Korean: what `malmoi validate` says. */
export const validation = {
  rule: {
    syntax: "올바른 YAML이 아닙니다: {{reason}}",
    "not-a-list": "용어집 파일은 ‘- id:’로 시작하는 항목의 목록이어야 합니다",
    "unknown-field": "‘{{field}}’{{field, particle(pair: 이라는/라는)}} 필드는 없습니다",
    "missing-field": "‘{{field}}’{{field, particle(pair: 이/가)}} 빠졌습니다",
    "wrong-type":
      "‘{{field}}’의 값은 {{expected}}{{expected, particle(pair: 이어야/여야)}} 합니다. 숫자나 true 같은 말은 따옴표로 묶으세요",
    "wrong-value": "‘{{field}}’의 값은 {{allowed}} 가운데 하나여야 합니다",
    "wrong-form": "‘{{value}}’{{value, particle(pair: 은/는)}} ‘{{field}}’에 맞는 꼴이 아닙니다",
    empty: "‘{{field}}’{{field, particle(pair: 이/가)}} 비어 있습니다",
    "too-long": "‘{{field}}’{{field, particle(pair: 이/가)}} {{limit}}자보다 깁니다",
    "too-few-languages": "{{id}}에는 적어도 두 언어의 우선 용어가 있어야 합니다",
    "duplicate-id": "{{id}}{{id, particle(pair: 은/는)}} 이미 {{other}}에 있습니다",
    "duplicate-term": "‘{{term}}’{{term, particle(pair: 이/가)}} 한 항목에 두 번 나옵니다",
    contradiction: "‘{{term}}’{{term, particle(pair: 을/를)}} 쓰라고도, 쓰지 말라고도 했습니다",
    "shared-term":
      "‘{{term}}’{{term, particle(pair: 은/는)}} {{other}}에도 있습니다. 서로 다른 것이라면 한쪽의 related에 다른 쪽을 적으세요",
    unsorted:
      "{{id}}{{id, particle(pair: 은/는)}} {{before}} 앞에 와야 합니다. malmoi fmt로 정렬합니다",
    "unknown-source": "‘{{key}}’{{key, particle(pair: 은/는)}} sources.yaml에 없는 키입니다",
    "unknown-related": "‘{{id}}’{{id, particle(pair: 은/는)}} 다른 항목의 id가 아닙니다",
    "stray-space": "‘{{term}}’의 앞뒤나 안에 필요 없는 공백이 있습니다",
    "invisible-character": "보이지 않는 문자 {{character}}",
    "not-nfc": "‘{{term}}’{{term, particle(pair: 이/가)}} 유니코드 NFC가 아닙니다",
    "traditional-character": "간체 용어에 번체자 {{found}}. 간체는 {{suggestion}}",
    "mixed-width": "‘{{found}}’: 전각과 반각이 섞였습니다",
    "nonstandard-reading":
      "‘{{term}}’{{term, particle(pair: 은/는)}} 읽은 대로가 아닙니다. 표기법으로는 {{suggestion}}. 달리 쓰는 까닭이 있으면 reading에 적으세요",
    layout: "정해진 꼴이 아닙니다. malmoi fmt로 바로잡습니다",
  },
} as const;
