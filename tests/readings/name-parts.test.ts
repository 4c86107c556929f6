import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NAME_KINDS } from "../../src/core/name-kind.ts";
import { kindsOfName } from "../../src/readings/kind-of-name.ts";
import { nameParts } from "../../src/readings/name-parts.ts";
import { readName } from "../../src/readings/read-name.ts";

const divided = (zh: string, kind: "place" | "organisation"): string =>
  nameParts(zh, kind)
    .map(({ zh: part, ko }) => (ko === undefined ? part : `${part}=${ko}`))
    .join(" ");

describe("places", () => {
  test.each([
    ["嘉兴", "嘉兴"],
    ["嘉兴市", "嘉兴 市=시"],
    ["江苏省南京市", "江苏 省=성 南京 市=시"],
    ["北京市海淀区", "北京 市=시 海淀 区=구"],
    ["沙市区", "沙市 区=구"],
    ["沙市", "沙市"],
    ["景德镇", "景德镇"],
    ["乌镇", "乌镇"],
    ["内蒙古自治区", "内蒙古=네이멍구 自治区=자치구"],
    ["广西壮族自治区", "广西 壮族=좡족 自治区=자치구"],
    ["新疆维吾尔自治区", "新疆 维吾尔=웨이우얼 自治区=자치구"],
    ["恩施土家族苗族自治州", "恩施 土家族=투자족 苗族=먀오족 自治州=자치주"],
    ["东乡族自治县", "东乡族=둥샹족 自治县=자치현"],
    ["海西蒙古族藏族自治州", "海西 蒙古族=몽골족 藏族=티베트족 自治州=자치주"],
    ["神农架林区", "神农架林=선눙자임 区=구"],
    ["万柏林区", "万柏林 区=구"],
    ["长江", "长江 =강"],
    ["松花江", "松花 江=강"],
    ["长江三角洲", "长江 三角洲=삼각주"],
    ["苏州高新技术产业开发区", "苏州 高新技术产业开发区=첨단기술산업개발구"],
    ["山", "山"],
    ["区", "区"],
  ])("%s", (zh, parts) => {
    expect(divided(zh, "place")).toBe(parts);
  });

  test("a town may share its name with a mountain", () => {
    expect(readName("黄山", { kind: "place" })?.hangul).toBe("황산산");
    expect(readName("黄山", { kind: "place" })?.alternatives.map(({ hangul }) => hangul)).toEqual([
      "황산",
    ]);
    expect(readName("黄山市")?.hangul).toBe("황산시");
  });
});

describe("organisations", () => {
  test.each([
    ["绍兴银行", "绍兴 银行=은행"],
    ["华为技术有限公司", "华为 技术=기술 有限公司=유한공사"],
    ["中国人民银行", "中国=중국 人民=인민 银行=은행"],
    ["北京大学", "北京 大学=대학"],
    ["北京理工大学", "北京 理工大学=이공대학"],
    ["深圳市华为技术有限公司", "深圳 市=시 华为 技术=기술 有限公司=유한공사"],
    ["江苏省银行", "江苏 省=성 银行=은행"],
    ["重庆城市银行", "重庆城市 银行=은행"],
    ["北京市政集团", "北京市政 集团=그룹"],
    ["上海电气集团股份有限公司", "上海 电气=전기 集团=그룹 股份有限公司=주식유한공사"],
    ["TCL科技", "TCL 科技=과기"],
    ["璞泰来", "璞泰来"],
    ["外交部", "外交 部=부"],
    ["部落", "部落"],
  ])("%s", (zh, parts) => {
    expect(divided(zh, "organisation")).toBe(parts);
  });
});

describe("what a name looks like", () => {
  test.each([
    ["绍兴", "place"],
    ["滁州", "place"],
    ["单县", "place"],
    ["唐山", "place"],
    ["乐清", "place"],
    ["长安", "place"],
    ["张学良", "person"],
    ["马云", "person"],
    ["欧阳修", "person"],
    ["司马懿", "person"],
    ["孔子", "person"],
    ["绍兴银行", "organisation"],
    ["清华大学", "organisation"],
    ["杨伯江", "place person"],
    ["金沙江", "place person"],
    ["松花江", "place"],
    ["江苏省", "place"],
    ["比亚迪", "place"],
  ])("%s: %s", (zh, kinds) => {
    expect(kindsOfName(zh).join(" ")).toBe(kinds);
  });
});

test("the parts of a name, joined, are the name", () => {
  const piece = fc.constantFrom(
    ...("江苏省南京市区县族自治山河蒙古维吾尔有限公司银行大学TCL·𠮷".match(/./gu) ?? []),
    ...["自治州", "回族", "朝鲜族", "股份有限公司", "三角洲", "开发区"],
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...NAME_KINDS),
      (pieces, kind) => {
        const zh = pieces.join("");
        expect(
          nameParts(zh, kind)
            .map((part) => part.zh)
            .join(""),
        ).toBe(zh);
      },
    ),
  );
});
