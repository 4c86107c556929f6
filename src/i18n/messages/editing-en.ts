/** Messages of `add`, `edit` and `completion` in English; the other languages have the same shape. */
export const editingEn = {
  editing: {
    added: "{{id}}: added as a draft to {{path}}",
    transcribed: "{{zh}} is written {{ko}} by the standard",
    same: "{{path}}: as before",
    changed: "{{path}}: changed; no faults",
  },
  error: {
    "bad-id": "“{{id}}” cannot be an id; --id says one such as company.haotian",
    "id-taken": "the id {{id}} is taken; --id says another",
    "too-few-languages":
      "an entry needs names in two languages; of places, persons and organisations (-c) the Korean is transcribed",
    "two-names":
      "“{{first}}” and “{{second}}” are in the same language; variants are added with malmoi edit",
    "already-listed": "“{{term}}” is listed already: {{id}}; --force adds it all the same",
    "several-entries": "“{{term}}” is several entries: {{ids}}",
    "no-terminal":
      "malmoi {{command}} needs a terminal, for its input too: name files, use no pipes",
    "editor-failed":
      "{{command}}: the editor could not be run, or failed; EDITOR says which to use",
    "unknown-shell": "no completion for “{{value}}”; there are {{allowed}}",
  },
  argument: { name: "NAME…", shell: "bash|zsh|fish", sentence: "TEXT" },
  command: {
    add: "add a draft entry; names are told apart by their script",
    edit: "open the file of an entry in the editor",
    completion: "completion for a shell, to be put where it reads such",
  },
  option: {
    definition: "one sentence on what it is",
    note: "a remark for those who use it",
  },
} as const;
