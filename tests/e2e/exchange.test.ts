import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileTree } from "../helpers/file-tree.ts";
import { runMalmoi } from "../helpers/run-malmoi.ts";

const LIST = `- id: place.jiaxing
  zh: 嘉兴
  ko: 자싱
  en: Jiaxing
  also: { ko: [가흥] }
  avoid: { ko: [지아씽] }
  sources: [kic-305]

- id: company.huawei
  zh: 华为
  ko: 화웨이
  en: Huawei
  sources: [own-name]
`;

const run = (
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
) => {
  const folder = fileTree({ "list.yaml": LIST, ...files });
  return { folder, ...runMalmoi([...args, "--glossary", "list.yaml"], { cwd: folder }) };
};

describe("export", () => {
  test("to a file, in the format that its name says", () => {
    const { folder, status, stdout } = run(["export", "--out", "a.tmx"]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "a.tmx"), "utf8")).toContain("<seg>자싱</seg>");
  });

  test("says what the format does not carry, and with --strict writes nothing", () => {
    const lax = run(["export", "--format", "tmx"]);
    expect(lax.stderr).toContain("tmx does not carry: admitted terms (1)");
    const { folder, status, stdout, stderr } = run(["export", "--strict", "--out", "a.tmx"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("tmx cannot carry everything (admitted,");
    expect(existsSync(join(folder, "a.tmx"))).toBe(false);
  });

  test("does not overwrite a file unless told to", () => {
    const files = { "a.csv": "old" };
    const { folder, status, stderr } = run(["export", "--out", "a.csv"], files);
    expect([status, stderr]).toEqual([2, "malmoi: a.csv: already there; --force overwrites\n"]);
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe("old");
    const forced = run(["export", "--out", "a.csv", "--force"], files);
    expect(readFileSync(join(forced.folder, "a.csv"), "utf8")).toMatch(/^\ufeffid,category/);
  });

  test.each([
    [["-c", "company"], ["company.huawei"]],
    [["--id", "place.jiaxing"], ["place.jiaxing"]],
    [["jiaxing"], ["place.jiaxing"]],
    [["--for", "text.txt"], ["company.huawei"]],
    [["--status", "draft"], []],
    [
      ["--from", "zh", "--to", "en"],
      ["company.huawei", "place.jiaxing"],
    ],
  ])("chooses by %j", (args, ids) => {
    const { stdout } = run(["export", "--format", "jsonl", ...args], {
      "text.txt": "화웨이가 말했다.",
    });
    const lines = stdout.split("\n").filter((line) => line !== "");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids);
  });

  test("encodes tables for older programs, and names what their encoding lacks", () => {
    const { folder, stderr } = run([
      "export",
      "--out",
      "a.csv",
      "--encoding",
      "cp949",
      "--crlf",
      "-c",
      "place",
    ]);
    const bytes = readFileSync(join(folder, "a.csv"));
    expect(bytes.subarray(0, 2).toString()).toBe("id");
    expect(bytes.includes("\r\n")).toBe(true);
    expect(stderr).toContain("characters that the encoding does not have");
  });

  test.each([
    [["export"], "--format says which format"],
    [["export", "--format", "cvs"], "there is no format “cvs”"],
    [["export", "--format", "json", "--crlf"], "--crlf is nothing for json"],
    [["export", "--format", "csv", "--id", "place.x"], "no entry has the id “place.x”"],
    [["export", "--format", "tbx", "--dialect", "x"], "there are core, min, basic"],
    [["export", "--format", "tmx", "--from", "ko", "--to", "ko"], "are both ko"],
  ])("refuses %j", (args, message) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("import", () => {
  const TABLE =
    "中文,한국어,English,동의어,비고\n测试云,테스트윈,Test Cloud,시험구름|Clouds,=1+1\n" +
    "嘉兴,지아싱시,,,\n华为,,Huawei,,\n,홍길동,,,\n";

  test("adds drafts with their source, and comments where the list says something else", () => {
    const { folder, status, stdout } = run(
      ["import", "terms.csv", "-c", "company", "--to", "new/own.yaml"],
      { "terms.csv": TABLE },
    );
    expect(status).toBe(0);
    expect(stdout).toContain(
      "terms.csv (csv): 4 read, 1 added, 1 already there, 1 to decide, 1 refused",
    );
    expect(stdout).toContain("terms.csv:3: to decide: place.jiaxing (list.yaml:1) + 지아싱시\n");
    expect(stdout).toContain("terms.csv:5: terms in one language only\n");
    const written = readFileSync(join(folder, "new/own.yaml"), "utf8");
    expect(written).toContain(`- id: company.test-cloud
  zh: 测试云
  ko: 테스트윈
  en: Test Cloud
  also: { ko: [시험구름], en: [Clouds] }
  note: =1+1
  sources: [imported terms.csv]
  status: draft
`);
    expect(written).toContain("#   also: { ko: [가흥, 지아싱시] }");
    const again = runMalmoi(
      ["import", "terms.csv", "--to", "new/own.yaml", "--glossary", "list.yaml"],
      { cwd: folder },
    );
    expect(again.stdout).toContain("0 added, 2 already there, 1 to decide");
    expect(readFileSync(join(folder, "new/own.yaml"), "utf8")).toBe(written);
    expect(runMalmoi(["validate", "new/own.yaml"], { cwd: folder }).status).toBe(0);
  });

  test("only says what it would do with --dry-run", () => {
    const { folder, stdout } = run(["import", "terms.csv", "--dry-run", "--to", "own.yaml"], {
      "terms.csv": TABLE,
    });
    expect(stdout).toContain("terms.csv:2: new: concept.test-cloud 测试云 · 테스트윈 · Test Cloud");
    expect(existsSync(join(folder, "own.yaml"))).toBe(false);
  });

  test("has the JSON shape that scripts rely on", () => {
    const { stdout } = run(["import", "terms.csv", "--dry-run", "--json", "--to", "own.yaml"], {
      "terms.csv": TABLE,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          path: "terms.csv",
          format: "csv",
          read: 4,
          added: 1,
          same: 1,
          conflicts: 1,
          refused: [{ line: 5, message: "terms in one language only" }],
        },
      ],
      written: ["own.yaml"],
    });
  });

  test("takes what columns hold from --map, in the encoding that is found", () => {
    const bytes = Uint8Array.from([
      // "A;B" and "가나다라;嘉興" in CP949.
      ...[0x41, 0x3b, 0x42, 0x0a],
      ...[0xb0, 0xa1, 0xb3, 0xaa, 0xb4, 0xd9, 0xb6, 0xf3, 0x3b, 0xca, 0xa1, 0xfd, 0xf3, 0x0a],
    ]);
    const { stdout, stderr, status } = run(
      [
        "import",
        "a.csv",
        "--map",
        "A=ko",
        "--map",
        "B=zh",
        "--to",
        "o.yaml",
        "--encoding",
        "cp949",
      ],
      { "a.csv": bytes },
    );
    expect([stderr, status]).toEqual(["", 0]);
    expect(stdout).toContain("read as cp949");
  });

  const wide = `${",".repeat(2000)}\n`;
  test.each([
    ["a.csv", "", "a.csv: nothing in it"],
    ["a.csv", 'zh,ko\n"ab,c\n', "a.csv:2: Quote Not Closed"],
    ["a.csv", wide, "a.csv:1: more than 1000 columns"],
    ["a.csv", "zh\0,ko\n", "a.csv:1: has zero bytes"],
    ["a.csv", "x,y\n1,2\n", "a.csv: no column is known for terms in two languages (x, y)"],
    ["a.tbx", "<html></html>", "a.tbx: no tbx file: it begins with <html>"],
    ["a.tbx", "<tbx><text><conceptEntry", "a.tbx:1:24: not well formed"],
    [
      "a.tbx",
      '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>',
      "a.tbx:1:32: declares entities of its own",
    ],
    ["a.tbx", "<tbx>&a;</tbx>", "a.tbx:1:8:"],
    ["a.tbx", `<tbx>${"<a>".repeat(300)}`, "a.tbx:1:"],
    ["a.json", '{"entries":[1,', "a.json:1:15: not valid JSON"],
    ["a.json", "{}", "a.json: no json file"],
    ["a.jsonl", "{}\n{", "a.jsonl:2:2: not valid JSON"],
    ["a.yaml", "- id: x\n", "a.yaml:1:"],
    ["a.xyz", "x", "a.xyz: the format is not known by the name"],
  ])("refuses %s with %j in one line, and writes nothing", (name, content, message) => {
    const { folder, status, stdout, stderr } = run(["import", name, "--to", "own.yaml"], {
      [name]: content,
    });
    expect(stderr).toContain(`malmoi: ${message}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([status, stdout]).toEqual([2, ""]);
    expect(existsSync(join(folder, "own.yaml"))).toBe(false);
  });

  test.each([
    [
      "martif of 2008",
      `<!DOCTYPE martif SYSTEM "TBX.dtd"><martif><text><body><termEntry><langSet xml:lang="ZH"><ntig><termGrp><term>测试云</term></termGrp></ntig></langSet><langSet lang="ko-KR"><tig><term>테스트윈</term></tig></langSet></termEntry></body></text></martif>`,
    ],
    [
      "TBX-Min of 2013",
      `<TBX dialect="TBX-Min"><body><termEntry id="1"><langSet xml:lang="zh-CN"><tig><term>测试云</term><termStatus>preferred</termStatus></tig></langSet><langSet xml:lang="ko"><tig><term>테스트윈</term></tig></langSet></termEntry></body></TBX>`,
    ],
    [
      "DCT of 2019",
      `<tbx xmlns:m="x"><text><body><conceptEntry id="c1"><m:subjectField>ai</m:subjectField><langSec xml:lang="zh-Hans"><termSec><term>测试<hi>云</hi></term></termSec></langSec><langSec xml:lang="ko"><termSec><term>테스트윈</term><m:administrativeStatus>preferredTerm</m:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>`,
    ],
  ])("reads TBX: %s", (_what, xml) => {
    const { stdout, status } = run(["import", "a.tbx", "--to", "own.yaml", "--dry-run"], {
      "a.tbx": xml,
    });
    expect(status).toBe(0);
    expect(stdout).toContain("测试云 · 테스트윈\n");
  });
});

describe("lists of two languages", () => {
  test("a format of several files has a folder or a beginning of names, and says what it wrote", () => {
    const stem = run(["export", "--format", "weblate", "--out", "terms.csv"]);
    expect([stem.status, stem.stdout]).toEqual([0, ""]);
    expect(stem.stderr).toContain("malmoi: terms-ko.csv: written\nmalmoi: terms-en.csv: written\n");
    expect(readFileSync(join(stem.folder, "terms-ko.csv"), "utf8")).toContain(",嘉兴,자싱,");
    const folder = run(["export", "--format", "weblate", "--out", "new/"]);
    expect(folder.stderr).toContain("malmoi: new/malmoi-ko.csv: written\n");
    expect(existsSync(join(folder.folder, "new/malmoi-en.csv"))).toBe(true);
    const args = ["export", "--format", "weblate", "--out", "new", "--glossary", "list.yaml"];
    const again = runMalmoi(args, { cwd: folder.folder });
    expect([again.status, again.stderr]).toEqual([
      2,
      "malmoi: new/malmoi-ko.csv: already there; --force overwrites\n",
    ]);
  });

  test("a direction that is asked for is one file, of just that name", () => {
    const { folder, stdout } = run([
      "export",
      "--format",
      "weblate",
      "--to",
      "ko",
      "--out",
      "a.csv",
    ]);
    expect(stdout).toBe("");
    expect(readFileSync(join(folder, "a.csv"), "utf8")).toContain(",嘉兴,자싱,");
    const several = run(["export", "--format", "weblate"]);
    expect([several.status, several.stderr]).toEqual([
      2,
      "malmoi: weblate is several files: --out NAME says how they begin, --from and --to choose one\n",
    ]);
  });

  test("deepl has a file for each direction, google one without names of columns", () => {
    const { folder, stderr } = run(["export", "--format", "deepl", "--from", "zh", "--out", "d"]);
    expect(stderr).toContain("d-zh-ko.tsv: written\nmalmoi: d-zh-en.tsv: written\n");
    expect(readFileSync(join(folder, "d-zh-ko.tsv"), "utf8")).toBe("华为\t화웨이\n嘉兴\t자싱\n");
    const { stdout } = run(["export", "--format", "google", "--from", "ko", "--to", "zh"]);
    expect(stdout).toBe("화웨이,华为\n자싱,嘉兴\n가흥,嘉兴\n");
  });

  test("xbench is text that Windows programs know by its mark of byte order", () => {
    const args = ["export", "--format", "xbench", "--crlf", "-c", "place"];
    expect(run([...args, "--out", "a.txt"]).stderr).toContain("xbench does not carry: ids (1)");
    expect(run(args).stdout).toBe("\ufeff嘉兴\t자싱\tNot: 지아씽\r\n");
  });

  test.each(["memoq", "multiterm"])("%s goes out and comes back to nothing new", (format) => {
    const { folder, stderr } = run(["export", "--format", format, "--out", `a.${format}`]);
    expect(stderr).toContain(`${format} does not carry: ids (2)`);
    const args = ["import", `a.${format}`, "--format", format, "--glossary", "list.yaml"];
    const { stdout } = runMalmoi([...args, "--to", "own.yaml"], { cwd: folder });
    expect(stdout).toContain("2 read, 0 added, 2 already there, 0 to decide, 0 refused");
  });

  test("the name says the format where only one has it", () => {
    const { folder } = run(["export", "--from", "ko", "--out", "a.utf8"]);
    expect(readFileSync(join(folder, "a.utf8"), "utf8")).toContain("자싱\t嘉兴\tNot");
  });

  const wide = `${",".repeat(2000)}\n`;
  const mtf = `<conceptGrp><concept>1</concept>
<languageGrp><language type="Korean" lang="KO"/><termGrp><term>테스트윈</term></termGrp></languageGrp>
<languageGrp><language type="Chinese" lang="ZH-CN"/><termGrp><term>测试云</term></termGrp></languageGrp>
</conceptGrp>`;
  const weblate = `location,source,target,id,fuzzy,context,translator_comments,developer_comments
,테스트윈,测试云,,,x,"a, b",
`;
  test.each([
    ["a.utf8", "# -*- coding: utf-8 -*-\n测试云\t테스트윈\n", "omegat", 2],
    ["a.txt", "테스트윈\t测试云\t설명\t남는 것\n", "omegat", 1],
    ["a.tsv", "zh\tko\n测试云\t테스트윈\n", "tsv", 2],
    ["a.csv", weblate, "weblate", 2],
    ["a.csv", "Entry_ID;Korean;Term_Info;Chinese_PRC;Term_Info\n0;테스트윈;;测试云;\n", "memoq", 2],
    ["a.xml", `<?xml version="1.0"?>\n<mtf>\n${mtf}</mtf>`, "multiterm", 3],
    ["a.mtf", `<mtf>${mtf}</mtf>`, "multiterm", 1],
    ["a.csv", "测试云,테스트윈,ZH,KO\n", "deepl", 1],
  ])("reads %s with %j as what it is", (name, content, format, line) => {
    const { stdout, status } = run(["import", name, "--dry-run", "--to", "own.yaml"], {
      [name]: content,
    });
    expect(status).toBe(0);
    expect(stdout).toContain(`${name} (${format}): 1 read, 1 added`);
    expect(stdout).toMatch(new RegExp(`${name}:${line}: new: concept\\.\\S+ 测试云 · 테스트윈\n`));
  });

  test.each([
    ["omegat", "", "a: nothing in it"],
    ["omegat", "测试云\0\t테스트윈", "a:1: has zero bytes"],
    ["memoq", "a,b\n1,2\n", "a: no memoq file"],
    ["memoq", 'Korean,Term_Info\n"a,b\n', "a:2: Quote Not Closed"],
    ["multiterm", "<tmx/>", "a: no multiterm file: it begins with <tmx>"],
    ["multiterm", '<!DOCTYPE mtf [<!ENTITY a "b">]><mtf>&a;</mtf>', "a:1:32: declares entities"],
    ["multiterm", "<mtf><concept>&a;</concept></mtf>", "a:1:17:"],
    ["multiterm", `<mtf>${"<a>".repeat(300)}`, "a:1:"],
    ["multiterm", "<mtf>\n<conceptGrp", "a:2:"],
    ["xbench", "测试云\t테스트윈\n", "xbench can be written, not read"],
    ["deepl", "", "a: nothing in it"],
    ["deepl", '"a,b\n', "a:1: Quote Not Closed"],
    ["deepl", wide, "a:1: more than 1000 columns"],
    ["weblate", "x,y\n1,2\n", "a: no column is known for terms in two languages (x, y)"],
    ["weblate", 'source,target\n"a,b\n', "a:2: Quote Not Closed"],
    ["weblate", "", "a: nothing in it"],
  ])("refuses %s with %j in one line", (format, content, message) => {
    const args = ["import", "a", "--format", format, "--to", "own.yaml"];
    const { folder, status, stdout, stderr } = run(args, { a: content });
    expect(stderr).toContain(`malmoi: ${message}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect([status, stdout]).toEqual([2, ""]);
    expect(existsSync(join(folder, "own.yaml"))).toBe(false);
  });

  test("says of each line why it is not taken", () => {
    const { stdout } = run(["import", "a.utf8", "--dry-run", "--to", "own.yaml"], {
      "a.utf8": "하나\n嘉兴\t\n\t자싱\n",
    });
    expect(stdout).toContain("a.utf8:1: 1 cells where there are 2 columns\n");
    expect(stdout).toContain("a.utf8:2: terms in one language only\n");
    expect(stdout).toContain("a.utf8:3: terms in one language only\n");
  });
});
