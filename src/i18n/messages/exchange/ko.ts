import type { Localised } from "../../localised.ts";
import type { exchangeEn } from "./en.ts";

/** 내보내기와 가져오기의 글. */
export const exchangeKo = {
  exchange: {
    title: "용어집",
    page: {
      ownName: "한국어",
      search: "중국어, 한국어, 영어, 병음, 초성",
      category: "갈래",
      language: "언어",
      all: "전체",
      count: "항목 #개",
      more: "모두 보기",
      noScript: "이 페이지를 보려면 자바스크립트를 켜야 합니다. 페이지 안의 것만 실행됩니다.",
      draft: "초안",
      field: {
        avoid: "금지",
        also: "허용",
        hant: "번체",
        pinyin: "병음",
        codes: "코드",
        definition: "뜻",
        note: "참고",
        sources: "출처",
        related: "관련",
      },
    },
    instruction:
      "다음 이름과 용어는 {{from}}에서 {{to}}{{to, particle(pair: 으로/로)}} 옮길 때 = 뒤와 같이 쓰고, ✗ 뒤의 표기는 쓰지 않는다.",
    lost: "{{format}}에 담지 못하는 것: {{list}}",
    formats: "포맷과 담는 것",
    carries: {
      all: "모두",
      allBut: "다음 말고 모두: {{list}}",
      terms: "우선 용어",
      only: "우선 용어; {{list}}",
    },
    aspect: {
      id: "id",
      category: "분류",
      status: "초안 표시",
      admitted: "허용 용어",
      deprecated: "금지 용어",
      traditional: "번체",
      pinyin: "병음",
      reading: "표기 근거",
      usage: "쓰는 곳",
      period: "시기",
      successor: "뒤를 이은 항목",
      codes: "코드",
      domain: "분야",
      definition: "뜻풀이",
      note: "참고",
      sources: "출처",
      related: "함께 볼 항목",
    },
    loss: {
      "control-character_other": "항목 {{count, number}}개에서 제어 문자를 뺐습니다: {{list}}",
      "white-space_other": "항목 {{count, number}}개에서 공백을 하나로 이었습니다: {{list}}",
      "too-long_other": "항목 {{count, number}}개에서 너무 긴 것을 자르거나 뺐습니다: {{list}}",
      "second-target_other":
        "같은 용어에 다른 역어가 이미 있어 항목 {{count, number}}개에서 뺐습니다: {{list}}",
      "over-limit_other": "담을 자리가 없어 항목 {{count, number}}개를 뺐습니다: {{list}}",
      "no-pair_other":
        "두 언어 모두에 용어가 있지 않은 항목 {{count, number}}개를 뺐습니다: {{list}}",
      "no-headword_other":
        "이 형식에 담을 용어가 없는 항목 {{count, number}}개를 뺐습니다: {{list}}",
      misread_other: "그 프로그램이 다른 것으로 읽을 항목 {{count, number}}개를 뺐습니다: {{list}}",
      unencodable_other: "인코딩에 없는 글자 {{count, number}}개: {{list}}",
    },
    column: {
      pinyin: "병음",
      admitted: "허용",
      deprecated: "금지",
      definition: "뜻",
      note: "참고",
    },
    summary:
      "{{path}}({{format}}): 읽은 것 {{read, number}}, 더한 것 {{added, number}}, 이미 있는 것 {{same, number}}, 정할 것 {{conflicts, number}}, 받지 않은 것 {{refused, number}}",
    wouldWrite: "{{path}}: 쓰게 될 파일",
    written: "{{path}}: 썼습니다",
    nothingNew: "새로운 것이 없어 쓰지 않았습니다.",
    encoding: "{{path}}: {{encoding}} 인코딩으로 읽었습니다",
    added: "새 항목: {{id}} {{terms}}",
    conflict: "정할 것: {{id}}({{place}}) {{change}}",
    ignoredFields: "담을 자리가 없는 것: {{list}}",
    proposal: "{{place}}의 {{id}}에 대한 제안. #을 지우면 그 항목을 대신합니다:",
    refusal: {
      "no-terms": "중국어, 한국어, 영어 용어가 없습니다",
      "one-language": "용어가 한 언어에만 있습니다",
      "wrong-field": "‘{{field}}’에 ‘{{value}}’{{value, particle(pair: 은/는)}} 쓸 수 없습니다",
      "not-an-entry": "항목이 아닙니다",
      "bad-number-of-columns": "열은 {{expected}}개인데 칸이 {{found}}개입니다",
    },
  },
  error: {
    "file-exists": "{{path}}: 이미 있습니다. --force로 덮어씁니다",
    lossy: "{{format}}에 모두 담을 수 없어({{lost}}) 쓰지 않았습니다. --strict 없이는 씁니다",
    "binary-output":
      "{{format}}{{format, particle(pair: 은/는)}} 화면에 쓸 글이 아닙니다. --out으로 파일을 지정하세요",
    "several-outputs":
      "{{format}}{{format, particle(pair: 은/는)}} 파일이 여럿입니다. --out으로 이름의 앞부분을 지정하거나 --from과 --to로 하나를 고르세요",
    "several-files":
      "{{format}}{{format, particle(pair: 은/는)}} 파일이 여럿입니다. --out으로 이름의 앞부분을 지정하세요",
    "same-language": "--from과 --to가 둘 다 {{language}}입니다",
    "bad-choice":
      "{{option}}에 ‘{{value}}’{{value, particle(pair: 은/는)}} 쓸 수 없습니다. 있는 것: {{allowed}}",
    "bad-number":
      "{{option}}에는 1 이상의 정수를 적습니다. ‘{{value}}’{{value, particle(pair: 은/는)}} 안 됩니다",
    "bad-iri":
      "{{option}}에는 https://example.org/terms/ 같은 절대 IRI를 적습니다. ‘{{value}}’{{value, particle(pair: 은/는)}} 안 됩니다",
    "no-entry": "id가 ‘{{id}}’인 항목이 없습니다",
    "format-needed": "--format으로 형식을 지정하세요. 있는 것: {{allowed}}",
    "not-for-format": "{{option}}{{option, particle(pair: 은/는)}} {{format}}에 쓰지 않습니다",
    "unknown-import":
      "{{path}}: 이름으로 형식을 알 수 없습니다. --format으로 지정하세요: {{allowed}}",
    "not-importable":
      "{{format}}{{format, particle(pair: 은/는)}} 쓰기만 하고 읽지는 못합니다. 읽는 것: {{allowed}}",
    "wrong-root": "{{path}}: {{format}} 파일이 아닙니다. <{{root}}>로 시작합니다",
    "bad-json": "{{path}}:{{line}}:{{column}}: JSON이 아닙니다: {{reason}}",
    "bad-table": "{{path}}:{{line}}: {{reason}}",
    "too-many-columns": "{{path}}:{{line}}: 열이 {{limit}}개보다 많습니다",
    "no-columns":
      "{{path}}: 두 언어의 용어가 든 열을 알 수 없습니다({{found}}). --map 제목=필드로 알려 주세요. 예: --map “A=zh”",
    "unknown-column": "--map: ‘{{column}}’ 열이 없습니다. 있는 것: {{found}}",
    "bad-map":
      "--map에는 제목=필드를 적습니다. ‘{{value}}’{{value, particle(pair: 은/는)}} 안 됩니다. 필드: {{allowed}}",
    "empty-file": "{{path}}: 비어 있습니다",
    "not-this-format": "{{path}}: {{format}} 파일이 아닙니다",
    "target-not-yaml": "{{path}}: --to에는 .yaml 파일을 지정하세요",
  },
  argument: {
    id: "ID",
    status: "approved|draft",
    language: "zh|ko|en",
    target: "언어|파일",
    encoding: "인코딩",
    dialect: "core|min|basic",
    tbxStyle: "dca|dct",
    sheets: "one|category",
    mapping: "제목=필드",
    iri: "IRI",
  },
  command: {
    export: "다른 프로그램의 형식으로 항목을 쓴다",
    import: "다른 프로그램의 항목을 초안으로 들인다",
  },
  option: {
    out: "쓸 파일이나 폴더. 없으면 표준 출력",
    force: "이미 있는 파일을 덮어쓴다. 이미 있는 이름도 추가한다",
    strict: "형식에 모두 담을 수 없으면 쓰지 않는다",
    id: "내보내기: 이 항목만(여러 번 가능), 추가: 새 항목의 id",
    status: "이 상태의 항목만",
    for: "이 문서에 나오는 용어만(여러 번 가능)",
    from: "원어(두 언어로 된 형식)",
    to: "export: 역어의 언어, import: 쓸 .yaml 파일",
    encoding: "표의 인코딩: utf-8(기본), utf-16le, cp949, gb18030 …",
    crlf: "표의 줄을 CR LF로 끝낸다",
    dialect: "TBX: 데이터 범주. 기본은 basic",
    style: "TBX: 범주를 속성(dca, 기본)이나 태그(dct)로",
    "max-chars": "prompt: 글자 수의 한도",
    "base-iri": "SKOS: 항목 주소의 앞부분",
    sheets: "xlsx: 시트 하나에 모두(기본) 또는 갈래마다 하나",
    map: "제목이 이런 열에 든 것: --map 용어=ko(여러 번 가능)",
    "dry-run": "무엇이 더해질지만 알리고 쓰지 않는다",
  },
} as const satisfies Localised<typeof exchangeEn>;
