/** Chinese: what `malmoi validate` says. */
export const validation = {
  rule: {
    syntax: "YAML 语法错误：{{reason}}",
    "not-a-list": "术语文件应是以“- id:”开头的条目列表",
    "unknown-field": "没有名为“{{field}}”的字段",
    "missing-field": "缺少“{{field}}”",
    "wrong-type": "“{{field}}”应为{{expected}}；数字和 true 之类的词请加引号",
    "wrong-value": "“{{field}}”应为以下之一：{{allowed}}",
    "wrong-form": "“{{value}}”不符合“{{field}}”要求的形式",
    empty: "“{{field}}”是空的",
    "too-long": "“{{field}}”超过 {{limit}} 个字符",
    "too-few-languages": "{{id}} 至少需要两种语言的首选术语",
    "duplicate-id": "{{id}} 已出现在 {{other}}",
    "duplicate-term": "“{{term}}”在同一条目中出现两次",
    contradiction: "“{{term}}”既被列为可用，又被列为禁用",
    "shared-term":
      "“{{term}}”也指向 {{other}}；如果是两个不同的事物，请在一方的 related 中注明另一方",
    unsorted: "{{id}} 应排在 {{before}} 之前；可用 malmoi fmt 排序",
    "unknown-source": "“{{key}}”不是 sources.yaml 中的键",
    "unknown-related": "“{{id}}”不是其他条目的 id",
    "stray-space": "“{{term}}”首尾或中间有多余的空格",
    "invisible-character": "不可见字符 {{character}}",
    "not-nfc": "“{{term}}”不是 Unicode NFC 形式",
    "traditional-character": "简体术语中有繁体字 {{found}}，简体为 {{suggestion}}",
    "mixed-width": "“{{found}}”：全角与半角混用",
    "nonstandard-reading":
      "“{{term}}”与读音不符，按标记法为 {{suggestion}}。如另有原因，请在 reading 中注明",
    layout: "格式不规范，可用 malmoi fmt 整理",
  },
} as const;
