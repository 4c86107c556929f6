/** Chinese: what reports of `malmoi check` say besides the problems, and what its rules are about. */
export const checkReport = {
  checkReport: {
    write: "写作 {{suggestion}}",
    severity: "严重程度",
    rule: "规则",
    previous: "上一个",
    next: "下一个",
    problems: "问题列表",
    gap: "中间各行未显示",
  },
  ruleHelp: {
    "deprecated-term": {
      title: "术语表规定不用的写法",
      help: "请改用术语表的首选写法。若为引用原文，可在该行关闭此规则。",
    },
    "wrong-pair": {
      title: "名称与括号中的汉字属于不同条目",
      help: "请确认所指为何，并改正另一个。",
    },
    "nonstandard-reading": {
      title: "按发音书写但不合外来语表记法的名称",
      help: "请按韩国外来语表记法书写。汉字音读法和术语表中的写法不算错误。",
    },
    inconsistent: {
      title: "同一中文名称有两种译法",
      help: "请在全部文档中统一译法。问题标在出现较少的一种上。",
    },
    "ambiguous-name": {
      title: "几个名称共用的译法，文中未加区分",
      help: "请在首次出现处用括号注明汉字，或在前面写明省名。",
    },
    "misspelt-name": {
      title: "与术语表中的名称只差一点的词",
      help: "请改正写法。若为另一名称，请加入术语表。",
    },
    "missing-term": {
      title: "原文术语在译文中缺失",
      help: "请补译该术语，或把译文所用的译法加入术语表。",
    },
    untranslated: {
      title: "韩文句子中未翻译的中文术语",
      help: "请写韩文译法，需要时在括号中注明汉字。",
    },
    "chinese-form": {
      title: "简体字中夹杂的繁体字、日本汉字或韩国汉字",
      help: "请将整个名称写成简体字。",
    },
    "former-name": {
      title: "已不再使用的名称",
      help: "除非文中所述为该名称使用时期，否则请用现名。",
    },
    "first-mention": {
      title: "首次出现时未注明汉字的名称",
      help: "请在首次出现处用括号注明汉字。",
    },
    "unknown-pair": {
      title: "术语表中没有的名称对",
      help: "这并非错误。malmoi harvest 可将此类名称对输出为草稿条目。",
    },
    "number-mismatch": {
      title: "与原文不符的数字",
      help: "请对照原文的数字、单位（万、亿）和年份。",
    },
    "house-style": {
      title: "与配置规定不同的译法",
      help: "请改用配置中规定的译法。",
    },
    "unused-setting": {
      title: "没有对应内容的设置或注释",
      help: "请改正名称，或将其删去。",
    },
  },
} as const;
