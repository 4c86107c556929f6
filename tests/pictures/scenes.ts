import type { Language } from "../../src/core/language.ts";

/** What is done on the screen before its picture is taken. */
export interface Scene {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly args: readonly string[];
  /** Typed when the first frame is there. */
  readonly typed: string;
  readonly pressed: readonly string[];
  /** What the screen shows when all is done. */
  readonly shows: string;
}

/** A draft with one wrong name of each kind that a quick eye passes over. */
export const DRAFT = `# 주간 동향

중국 텐진(天津)에서 인공지능 대회가 열렸다. 샹하이전기와 트리나솔라(晶科能源)가 참가했다.
자싱(嘉兴)과 수저우(苏州)의 기업도 로봇을 선보였다.
국가발전개혁위원회(国家发展改革委)는 15차 5개년 규획을 설명했다.
`;

export const SCENES: readonly Scene[] = [
  {
    name: "search",
    title: {
      ko: "상하이전을 입력하면 상하이전기가 먼저 나온다",
      zh: "输入“상하이전”，上海电气排在最前",
      en: "Typing 상하이전 finds Shanghai Electric first",
    },
    args: [],
    typed: "상하이전",
    pressed: [],
    shows: "上海电气集团",
  },
  {
    name: "reading",
    title: {
      ko: "목록에 없는 이름의 표준 표기와 음절마다의 규정",
      zh: "词表中没有的名称：标准韩文转写及每个音节的规则",
      en: "A name that is not listed: its standard transcription, with the rule of each syllable",
    },
    args: [],
    typed: "昊天鹏程",
    pressed: ["F9"],
    shows: "하오톈펑청",
  },
  {
    name: "check",
    title: {
      ko: "번역 초고의 틀린 이름과 그 까닭, 고칠 말",
      zh: "译稿中写错的名称、原因与改法",
      en: "Wrong names of a draft, why, and what to write",
    },
    args: ["check", "draft.md", "--interactive"],
    typed: "",
    pressed: [],
    shows: "텐진",
  },
];
