/** English: what reports of `malmoi check` say besides the problems, and what its rules are about. */
export const checkReport = {
  checkReport: {
    write: "write {{suggestion}}",
    severity: "Severity",
    rule: "Rule",
    previous: "Previous",
    next: "Next",
    problems: "Problems",
    gap: "Lines in between are not shown",
  },
  ruleHelp: {
    "deprecated-term": {
      title: "A rendering that the list says is not to be written",
      help: "Write the rendering that the list prefers. Where an original is quoted, switch the rule off for the line.",
    },
    "wrong-pair": {
      title: "The name and the Chinese beside it belong to different entries",
      help: "Find out which of the two is meant, and put the other right.",
    },
    "nonstandard-reading": {
      title: "A name written by its sound that misses the standard transcription",
      help: "Write the name as the Korean standard for foreign words transcribes the Chinese. Sino-Korean readings and forms of the list are right too.",
    },
    inconsistent: {
      title: "One Chinese name with two renderings in the documents",
      help: "Choose one rendering for all documents; the report stands at the rarer one.",
    },
    "ambiguous-name": {
      title: "A rendering that several names share, nowhere told apart",
      help: "Put the Chinese in brackets behind the name where it stands first, or the province before it.",
    },
    "misspelt-name": {
      title: "Nearly a listed name, and no other",
      help: "Correct the spelling. A name of its own belongs in the list.",
    },
    "missing-term": {
      title: "A term of the original that the translation does not have",
      help: "Write a rendering of the term, or add the one that stands there to the list.",
    },
    untranslated: {
      title: "A Chinese term left standing in a Korean sentence",
      help: "Write the Korean rendering, with the Chinese in brackets where it is wanted.",
    },
    "chinese-form": {
      title: "A traditional, Japanese or Korean character among simplified ones",
      help: "Write the whole name in simplified characters.",
    },
    "former-name": {
      title: "A name that is no longer in force",
      help: "Write the name of today, unless the text speaks of the time in which the name held.",
    },
    "first-mention": {
      title: "A first mention without its Chinese",
      help: "Put the Chinese in brackets behind the name where it stands first.",
    },
    "unknown-pair": {
      title: "A pair that the list does not have",
      help: "Nothing is wrong with it. malmoi harvest prints such pairs as draft entries.",
    },
    "number-mismatch": {
      title: "A number that the original has otherwise",
      help: "Compare the number, its unit (Chinese counts in ten thousands) and the year with the original.",
    },
    "house-style": {
      title: "A rendering that this house writes otherwise",
      help: "Write the rendering that the configuration prefers.",
    },
    "unused-setting": {
      title: "A setting or comment that is about nothing",
      help: "Correct its name, or take it away.",
    },
  },
} as const;
