/** Korean: kinds of documents, and why one cannot be read. */
export const documents = {
  documentKind: {
    text: "일반 텍스트",
    markdown: "마크다운 문서",
    html: "HTML 문서",
    docx: "워드 문서(.docx)",
    xlsx: "엑셀 문서(.xlsx)",
    pptx: "파워포인트 문서(.pptx)",
    srt: "자막(.srt)",
    vtt: "자막(.vtt)",
    po: "gettext 번역 파일(.po)",
    xliff: "XLIFF 파일(.xlf)",
    tmx: "번역 메모리(.tmx)",
    zip: "ZIP 압축 파일",
    archive: "압축 파일",
    image: "그림 파일",
    pdf: "PDF",
    rtf: "RTF 문서",
    hwp: "한글 문서(.hwp)",
    xml: "다른 종류의 XML",
  },
  documentNotice: {
    guessed:
      "{{path}}: 인코딩을 {{encoding}}(짐작)로 보고 읽었습니다. 틀렸으면 --encoding을 쓰세요",
    flaws_other:
      "{{path}}: {{encoding}}에 맞지 않는 곳이 {{count, number}}군데 있습니다({{lines}}행)",
  },
  document: {
    changed: "읽는 동안 파일이 바뀌었습니다. 다시 해 보세요",
    "damaged-zip": "손상되었거나 잘린 파일이라 열 수 없습니다",
    "deep-xml": "요소가 {{limit}}단계보다 깊게 겹쳐 있습니다",
    "encoding-unknown":
      "인코딩을 알 수 없습니다. --encoding으로 지정하세요. 이렇게 읽힙니다: {{previews}}",
    encrypted: "암호가 걸려 있습니다. 암호를 풀고 저장하세요",
    entity: "XML에 없는 엔티티를 씁니다: {{entity}}",
    "entity-declared": "엔티티를 따로 선언한 파일은 읽지 않습니다",
    large: "{{limit}} MB보다 큽니다",
    "missing-part": "손상된 파일입니다. {{name}} 부분이 없습니다",
    "not-a-cue": "자막의 시간도 번호도 아닙니다",
    "not-reversible": "그대로 되돌려 쓸 수 없는 바이트가 있어 아무것도 고치지 않았습니다",
    "not-text": "텍스트에 있을 수 없는 0바이트가 있습니다",
    "old-office": "2007 이전 오피스 파일입니다. .docx, .xlsx, .pptx로 저장하세요",
    syntax: "형식이 올바르지 않습니다: {{reason}}",
    undecodable:
      "{{encoding}} 텍스트가 아니거나 손상되었습니다. --encoding으로 다른 인코딩을 지정하세요",
    "unknown-encoding": "“{{value}}” 인코딩은 없습니다. 쓸 수 있는 것: {{allowed}}",
    unsupported: "{{found}}: 말모이가 읽지 않는 파일입니다",
    "wrong-extension": "확장자는 .{{extension}}이지만 내용은 {{found}}입니다. 파일 이름을 고치세요",
    "zip-bomb": "압축을 풀면 {{limit}}보다 커서 열지 않습니다",
    "zip-parts": "들어 있는 파일이 {{limit}}개보다 많아 열지 않습니다",
  },
} as const;
