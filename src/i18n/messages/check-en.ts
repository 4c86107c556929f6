/** English: what `malmoi check` says. */
export const check = {
  checked: {
    notAligned: "{{path}}: no sentence could be told to be a translation of {{source}}",
    clean_one: "{{count, number}} document, no problems",
    clean_other: "{{count, number}} documents, no problems",
    found_one: "{{count, number}} problem",
    found_other: "{{count, number}} problems",
  },
  harvest: {
    at: "{{place}} has {{written}}",
    standard: "by the standard {{standard}}",
    hanja: "Sino-Korean {{hanja}}",
    none: "No pair that the list does not have.",
  },
  checkRule: {
    "deprecated-term": "“{{text}}” is not to be written; write {{suggestion}}",
    "wrong-pair": "“{{text}}” is {{other}}, not {{chinese}}",
    "nonstandard-reading": "{{chinese}} is written {{standard}} by the standard, not “{{text}}”",
    inconsistent: "{{chinese}} is “{{text}}” here and “{{other}}” at {{place}}",
    "ambiguous-name": "“{{text}}” can be {{names}}; the Chinese in brackets would tell which",
    "misspelt-name": "“{{text}}” is no name of the list; {{suggestion}} is",
    "missing-term": "{{chinese}} of the original is missing here: {{suggestion}}",
    "number-mismatch": "“{{text}}” here, but {{original}} in the original",
    untranslated: "{{text}} is left in Chinese; in Korean {{suggestion}}",
    "chinese-form": "{{found}} is no simplified character; simplified the name is {{suggestion}}",
    "former-name": "the name “{{text}}” held until {{until}}; what followed is {{successor}}",
    "first-mention": "“{{text}}” stands here first and without its Chinese: {{suggestion}}",
    "unknown-pair": "{{text}} ({{chinese}}) is not in the list",
  },
} as const;
