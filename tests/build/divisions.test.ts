import { describe, expect, test } from "vitest";
import { divisionEntries } from "../../src/build/division-entries.ts";
import { divisionRows } from "../../src/build/division-rows.ts";
import { linkNamesakes } from "../../src/build/link-namesakes.ts";

const LIST = `code	level	zh	core_zh	pinyin
330000	1	浙江省	浙江	Zhejiang
330400	2	嘉兴市	嘉兴	Jiaxing
330424	3	海盐县	海盐	Haiyan
330481	3	海宁市	海宁	Haining
330482	3	平湖经济技术开发区	平湖经济技术	Pinghu
360000	1	江西省	江西	Jiangxi
360100	2	南昌市	南昌	Nanchang
360103	3	西湖区	西湖	Xihu
330100	2	杭州市	杭州	Hangzhou
330106	3	西湖区	西湖	Xihu
330115	3	滨海新区	滨海	Binhai
120116	3	滨海新区	滨海	Binhai
222400	2	延边朝鲜族自治州	延边	Yanbian
460400	2	儋州市	儋州	Danzhou
460400	3	儋州市	儋州	Danzhou
650000	1	新疆维吾尔自治区	新疆	Xinjiang
653100	2	喀什地区	喀什	Kashi
653101	3	喀什市	喀什	Kashi
`;
const rows = divisionRows(LIST);
const entries = divisionEntries(rows, ({ code }) => code !== "330400", new Set(["place.haining"]));
const byCode = (code: string) => entries.find(({ codes }) => codes?.gb2260 === code);

describe("what is a division", () => {
  test("zones are left out, but for new areas that are districts", () => {
    const codes = rows.map(({ code }) => code);
    expect(codes).not.toContain("330482");
    expect(codes).not.toContain("330115");
    expect(codes).toContain("120116");
  });

  test("a code counts once", () => {
    expect(rows.filter(({ code }) => code === "460400").map(({ level }) => level)).toEqual([2]);
  });

  test("a list without the columns is refused", () => {
    expect(() => divisionRows("code\tzh\n1\ta")).toThrow("columns wanted");
  });

  test("provinces and what others have entered get no entry", () => {
    expect(byCode("330000")).toBeUndefined();
    expect(byCode("330400")).toBeUndefined();
  });
});

describe("what an entry says", () => {
  test("a county goes by its whole name", () => {
    expect(byCode("330424")).toEqual({
      id: "place.haiyan-county",
      zh: "海盐县",
      ko: "하이옌현",
      en: "Haiyan County",
      codes: { gb2260: "330424" },
      definition: "저장성 자싱시의 현.",
      sources: ["nbs-2023", "loanword-rules"],
    });
  });

  test("a town by its name without the unit", () => {
    expect(byCode("330481")).toMatchObject({
      zh: "海宁",
      ko: "하이닝",
      also: { zh: ["海宁市"], ko: ["하이닝시"] },
      definition: "저장성 자싱시의 현급시.",
    });
    expect(byCode("360100")?.definition).toBe("장시성의 지급시.");
  });

  test("an autonomous area by its whole name, and by the short one too", () => {
    expect(byCode("222400")).toMatchObject({
      ko: "옌볜조선족자치주",
      also: { zh: ["延边"], ko: ["옌볜"] },
    });
    expect(byCode("222400")).not.toHaveProperty("en");
  });

  test("no English is made up for names in other languages", () => {
    expect(byCode("653101")).not.toHaveProperty("en");
  });
});

describe("ids", () => {
  test("namesakes are told apart by where they lie", () => {
    expect([byCode("330106")?.id, byCode("360103")?.id]).toEqual([
      "place.xihu-district-hangzhou",
      "place.xihu-district-nanchang",
    ]);
  });

  test("an id that is taken is not taken again", () => {
    expect(byCode("330481")?.id).toBe("place.haining-jiaxing");
  });

  test("all are different", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

test("entries that share a form are linked, whoever wrote them", () => {
  const lake = { id: "place.west-lake", zh: "西湖", ko: "시후구", sources: ["editors"] };
  const linked = linkNamesakes(entries, [lake]);
  const relatedOf = (id: string): readonly string[] | undefined =>
    linked.find((entry) => entry.id === id)?.related;
  expect(relatedOf("place.xihu-district-hangzhou")).toEqual([
    "place.west-lake",
    "place.xihu-district-nanchang",
  ]);
  expect(relatedOf("place.haiyan-county")).toBeUndefined();
});
