/** English: what `malmoi validate` says. */
export const validation = {
  rule: {
    syntax: "not valid YAML: {{reason}}",
    "not-a-list": "a glossary file is a list of entries, each beginning with “- id:”",
    "unknown-field": "there is no field “{{field}}”",
    "missing-field": "“{{field}}” is missing",
    "wrong-type": "“{{field}}” must be {{expected}}; put numbers and words like true in quotes",
    "wrong-value": "“{{field}}” must be one of {{allowed}}",
    "wrong-form": "“{{value}}” does not have the form that “{{field}}” needs",
    empty: "“{{field}}” is empty",
    "too-long": "“{{field}}” is longer than {{limit}} characters",
    "too-few-languages": "{{id}} needs preferred terms in at least two languages",
    "duplicate-id": "{{id}} stands already in {{other}}",
    "duplicate-term": "“{{term}}” stands twice in this entry",
    contradiction: "“{{term}}” is both to be used and to be avoided",
    "shared-term":
      "“{{term}}” also leads to {{other}}; if they are two things, name one in the other's related",
    unsorted: "{{id}} belongs before {{before}}; malmoi fmt sorts",
    "unknown-source": "“{{key}}” is no key of sources.yaml",
    "unknown-related": "“{{id}}” is no other entry's id",
    "stray-space": "space at the beginning or end, or two spaces, in “{{term}}”",
    "invisible-character": "invisible character {{character}}",
    "not-nfc": "“{{term}}” is not in Unicode form NFC",
    "traditional-character":
      "traditional character {{found}} in a simplified term; simplified is {{suggestion}}",
    "mixed-width": "“{{found}}”: full width and half width are mixed",
    "nonstandard-reading":
      "“{{term}}” is not how the name is read: by the standard {{suggestion}}; if there is a reason, reading gives it",
    layout: "not in canonical layout; malmoi fmt puts it right",
  },
} as const;
