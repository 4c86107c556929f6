import { entry } from "../helpers/entry.ts";
import { LIST as SENTENCE_LIST } from "../terms/list.ts";

const place = (id: string, zh: string, ko: string, code: string, more: object = {}) =>
  entry({ id: `place.${id}`, zh, ko, codes: { gb2260: code }, ...more });

/** The list that the cases of this folder are checked with: that of the sentences, and pairs to mix up. */
export const LIST = [
  ...SENTENCE_LIST,
  entry({
    id: "concept.venture-capital",
    zh: "创业投资",
    ko: "벤처투자",
    admitted: { ko: "벤처캐피털" },
    deprecated: { ko: "벤처캐피탈" },
  }),
  place("chuzhou", "滁州", "추저우", "341100"),
  place("quzhou", "衢州", "취저우", "330800"),
  place("suzhou", "苏州", "쑤저우", "320500", { hant: "蘇州", deprecated: { ko: "수저우" } }),
  place("shijiazhuang", "石家庄", "스자좡", "130100", { admitted: { ko: "석가장" } }),
  place("jiuquan", "酒泉", "주취안", "620900"),
  place("hebei", "河北", "허베이", "130000"),
  place("fuzhou", "福州", "푸저우", "350100"),
  place("fuzhou-jiangxi", "抚州", "푸저우", "361000", { hant: "撫州" }),
  entry({
    id: "place.zhangjiang",
    zh: "张江",
    ko: "장장",
    admitted: { zh: "上海张江" },
    deprecated: { ko: "상하이장쟝" },
  }),
  entry({ id: "place.germany", zh: "德国", hant: "德國", ko: "독일", en: "Germany" }),
  entry({
    id: "company.shanghai-electric",
    zh: "上海电气",
    hant: "上海電氣",
    ko: "상하이전기",
    en: "Shanghai Electric",
    deprecated: { en: "Shanghai Electric Power" },
  }),
  entry({
    id: "company.shanghai-electric-power",
    zh: "上海电力",
    ko: "상하이전력",
    en: "Shanghai Electric Power",
    deprecated: { en: "Shanghai Electric" },
  }),
  entry({ id: "company.nari-group", zh: "南瑞集团", ko: "난루이그룹", en: "NARI" }),
  entry({ id: "company.nari-technology", zh: "国电南瑞", ko: "궈뎬난루이", en: "NARI Technology" }),
  entry({
    id: "company.trina-solar",
    zh: "天合光能",
    ko: "트리나솔라",
    en: "Trina Solar",
    admitted: { ko: "톈허광넝" },
  }),
  entry({
    id: "company.catl",
    zh: "宁德时代",
    ko: "닝더스다이",
    en: "CATL",
    admitted: { ko: "CATL" },
  }),
  entry({ id: "media.netease", zh: "网易", ko: "왕이", en: "NetEase" }),
  entry({ id: "person.wang-yi", zh: "王毅", ko: "왕이", en: "Wang Yi", pinyin: "Wáng Yì" }),
  entry({
    id: "person.zhang-xueliang",
    zh: "张学良",
    hant: "張學良",
    ko: "장쉐량",
    pinyin: "Zhāng Xuéliáng",
  }),
  entry({
    id: "organisation.cbirc",
    zh: "中国银行保险监督管理委员会",
    ko: "중국은행보험감독관리위원회",
    admitted: { zh: "银保监会", ko: "은보감회" },
    until: "2023-03",
    successor: "organisation.nfra",
  }),
  entry({
    id: "organisation.nfra",
    zh: "国家金融监督管理总局",
    ko: "국가금융감독관리총국",
    admitted: { ko: "금융감독총국" },
  }),
  entry({
    id: "policy.east-data-west-computing",
    zh: "东数西算",
    ko: "동수서산",
    definition: "서부의 컴퓨팅 자원을 쓰는 사업.",
  }),
  entry({
    id: "organisation.cas",
    zh: "中国科学院",
    ko: "중국과학원",
    en: "Chinese Academy of Sciences",
  }),
  entry({
    id: "organisation.cae",
    zh: "中国工程院",
    ko: "중국공정원",
    en: "Chinese Academy of Engineering",
  }),
];
