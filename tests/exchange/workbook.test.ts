import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { entry } from "../helpers/entry.ts";
import { bytesOf, readBytes } from "../helpers/exchange.ts";

const LIST = [
  entry({ id: "place.tianjin", zh: "天津", ko: "톈진", en: "Tianjin" }),
  entry({ id: "company.huawei", zh: "华为", ko: "화웨이", en: "=Huawei" }),
];

/** The parts of a workbook, by name. */
async function partsOf(
  ...args: Parameters<typeof bytesOf>
): Promise<Readonly<Record<string, string>>> {
  const bytes = (await bytesOf(...args)).get(".xlsx") ?? Buffer.alloc(0);
  const parts = unzipSync(bytes);
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

describe("a workbook of Excel", () => {
  test("the headers stay on the screen and have filters, and nothing is a formula", async () => {
    const sheet = (await partsOf("xlsx", LIST))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:AA3"');
    expect(sheet).not.toContain("<f>");
  });

  test("columns are as wide as most of their texts, in cells of a terminal", async () => {
    const long = entry({ id: "concept.long", zh: "长".repeat(200), ko: "긴" });
    const many = Array.from({ length: 40 }, (_, at) =>
      entry({ id: `place.p${at}`, zh: "一二三四五六", ko: "가" }),
    );
    const sheet = (await partsOf("xlsx", [...many, long]))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain('<col min="4" max="4" width="14"');
    expect(sheet).toContain('<col min="6" max="6" width="8"');
  });

  test("a sheet for each category, named in the language of the reader", async () => {
    const workbook = (await partsOf("xlsx", LIST, { sheets: "category" }))["xl/workbook.xml"] ?? "";
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "company",
      "place",
    ]);
  });

  test("sheets for categories are read as one list", async () => {
    const bytes = (await bytesOf("xlsx", LIST, { sheets: "category" })).get(".xlsx");
    const { entries } = await readBytes("xlsx", bytes ?? Buffer.alloc(0));
    expect(entries.map(({ id }) => id)).toEqual(["company.huawei", "place.tianjin"]);
  });

  test("a text that is too long for a cell is cut, and told", async () => {
    const note = `${"말".repeat(32_766)}𠮷`;
    const [long] = [{ ...entry({ id: "concept.a", zh: "一", ko: "일" }), note }];
    const bytes = (await bytesOf("xlsx", [long])).get(".xlsx") ?? Buffer.alloc(0);
    const { entries } = await readBytes("xlsx", bytes);
    expect(entries[0]?.note).toBe("말".repeat(32_766));
  });
});

describe("workbooks of others", () => {
  const workbook = (...sheets: Parameters<typeof writeXlsx>[0]["sheets"]) => writeXlsx({ sheets });

  test("columns are known by their headers in three languages; numbers are text", async () => {
    const bytes = await workbook(
      { name: "표지", rows: [["용어집"], [2026]] },
      {
        name: "용어",
        rows: [
          ["중국어", "한국어", "备注"],
          ["华为", "화웨이", 5],
          ["5G", "5세대", null],
        ],
      },
    );
    const { entries } = await readBytes("xlsx", bytes);
    expect(
      entries.map(({ terms, note, line }) => [terms.zh[0]?.term, terms.ko[0]?.term, note, line]),
    ).toEqual([
      ["华为", "화웨이", "5", 2],
      ["5G", "5세대", undefined, 3],
    ]);
  });

  test("--map says what a column holds", async () => {
    const bytes = await workbook({
      name: "S",
      rows: [
        ["A", "B"],
        ["华为", "화웨이"],
      ],
    });
    const columns = new Map([
      ["A", "zh"],
      ["B", "ko"],
    ]);
    const { entries } = await readBytes("xlsx", bytes, { columns });
    expect(entries).toHaveLength(1);
  });

  test.each([
    ["no sheet has terms in two languages", [["이름"], ["화웨이"]], "no-columns"],
    ["nothing is in it", [], "empty-file"],
  ])("refused: %s", async (_what, rows, code) => {
    await expect(readBytes("xlsx", await workbook({ name: "S", rows }))).rejects.toMatchObject({
      code,
    });
  });

  test("refused: another container", async () => {
    const bytes = (await bytesOf("yomitan", LIST)).get(".zip") ?? Buffer.alloc(0);
    await expect(readBytes("xlsx", bytes)).rejects.toMatchObject({ code: "wrong-extension" });
  });
});
