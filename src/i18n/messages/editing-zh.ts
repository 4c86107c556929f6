import type { Localised } from "../localised.ts";
import type { editingEn } from "./editing-en.ts";

/** `add`、`edit`、`completion` 的文字。 */
export const editingZh = {
  editing: {
    added: "{{id}}：已作为草稿添加到 {{path}}",
    transcribed: "{{zh}}：按外来语标记法写作 {{ko}}",
    same: "{{path}}：没有变化",
    changed: "{{path}}：已修改，没有错误",
  },
  error: {
    "bad-id": "“{{id}}”不能作为 id；请用 --id 指定，如 company.haotian",
    "id-taken": "id {{id}} 已被使用；请用 --id 另行指定",
    "too-few-languages": "条目须有两种语言的名称；地名、人名、机构名（-c）的韩文按标记法转写",
    "two-names": "“{{first}}”和“{{second}}”是同一种语言；其他写法请用 malmoi edit 添加",
    "already-listed": "“{{term}}”已在库中：{{id}}；仍要添加请用 --force",
    "several-entries": "“{{term}}”对应多个条目：{{ids}}",
    "no-terminal": "malmoi {{command}}：输入和输出都须是终端，请写明文件名，不要用管道",
    "editor-failed": "{{command}}：编辑器无法运行或运行失败；请用 EDITOR 指定编辑器",
    "unknown-shell": "没有“{{value}}”的自动补全；可用的有 {{allowed}}",
  },
  argument: { name: "名称…", shell: "bash|zsh|fish", sentence: "文本" },
  command: {
    add: "添加草稿条目，名称的语言按文字判断",
    edit: "用编辑器打开条目所在的文件",
    completion: "输出 shell 自动补全脚本",
  },
  option: {
    definition: "用一句话说明是什么",
    note: "给使用者的备注",
  },
} as const satisfies Localised<typeof editingEn>;
