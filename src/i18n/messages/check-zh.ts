/** Chinese: what `malmoi check` says. */
export const check = {
  checked: {
    notAligned: "{{path}}：没有能确定为 {{source}} 译文的句子",
    clean_other: "{{count, number}} 个文档，没有问题",
    found_other: "{{count, number}} 个问题",
    fixed_other: "已改正 {{count, number}} 个问题",
    excluded_other: "按配置略过 {{count, number}} 个文件",
    unfixed: {
      "other-text": "{{path}}：字间有标签，未改正 {{count, number}} 处",
      overlap: "{{path}}：问题重叠，未改正 {{count, number}} 处",
      encoding: "{{path}}：编码中没有所需字符，未改正 {{count, number}} 处",
      container: "{{path}}：此格式不能写回，未改正 {{count, number}} 处",
    },
  },
  harvest: {
    at: "{{place}} 写作 {{written}}",
    standard: "按规范为 {{standard}}",
    hanja: "汉字音 {{hanja}}",
    none: "没有术语表以外的名称对。",
  },
  checkRule: {
    "deprecated-term": "不应写作“{{text}}”，应写作 {{suggestion}}",
    "wrong-pair": "“{{text}}”是 {{other}} 的名称，不是 {{chinese}} 的名称",
    "nonstandard-reading": "{{chinese}} 按规范应写作 {{standard}}，不是“{{text}}”",
    inconsistent: "{{chinese}} 在此处写作“{{text}}”，在 {{place}} 写作“{{other}}”",
    "ambiguous-name": "“{{text}}”可指 {{names}}，请在括号中注明汉字",
    "misspelt-name": "“{{text}}”疑为 {{suggestion}} 之误",
    "missing-term": "译文缺少与原文 {{chinese}} 对应的词：{{suggestion}}",
    "number-mismatch": "译文为“{{text}}”，原文为 {{original}}",
    untranslated: "{{text}} 未翻译，韩文为 {{suggestion}}",
    "chinese-form": "{{found}} 不是简体字，简体为 {{suggestion}}",
    "former-name": "“{{text}}”这一名称用到 {{until}}，此后为 {{successor}}",
    "first-mention": "“{{text}}”首次出现时没有注明汉字：{{suggestion}}",
    "house-style": "本社统一写作{{suggestion}}，不写“{{text}}”",
    "unused-setting": "“{{text}}”没有对应的内容，可以删去",
    "unknown-pair": "术语表中没有 {{text}}（{{chinese}}）",
  },
} as const;
