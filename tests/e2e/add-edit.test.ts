import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileTree } from "../helpers/file-tree.ts";
import { runMalmoi, temporaryFolder } from "../helpers/run-malmoi.ts";
import { openTerminal } from "../helpers/tmux.ts";

const LIST = `- id: place.tianjin
  zh: 天津
  ko: 톈진
  sources: [own]

- id: place.cangzhou
  zh: 沧州
  ko: 창저우
  sources: [own]

- id: place.changzhou
  zh: 常州
  ko: 창저우
  sources: [own]
`;

function add(...args: readonly string[]) {
  const folder = fileTree({ "list.yaml": LIST });
  const run = (...more: readonly string[]) =>
    runMalmoi([...more, "-g", "list.yaml", "--lang", "en"], { cwd: folder });
  return { ...run("add", ...args, "--to", "new.yaml"), folder, run };
}

describe("add", () => {
  test("of a Chinese name alone the Korean is transcribed", () => {
    const { status, stdout, stderr, folder } = add("昊天鹏程", "-c", "company");
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: "company.haotianpengcheng: added as a draft to new.yaml\n",
      stderr: "昊天鹏程 is written 하오톈펑청 by the standard\n",
    });
    expect(readFileSync(join(folder, "new.yaml"), "utf8")).toBe(
      "- id: company.haotianpengcheng\n  zh: 昊天鹏程\n  ko: 하오톈펑청\n  sources: [editors]\n  status: draft\n",
    );
  });

  test("names are told apart by their script, and a second entry joins the first", () => {
    const { run, folder } = add("Haotian Group", "昊天", "하오톈", "-c", "company");
    expect(run("add", "专新", "전신", "--note", "확인: 2026", "--to", "new.yaml").status).toBe(0);
    const text = readFileSync(join(folder, "new.yaml"), "utf8");
    expect(text).toContain(
      "- id: company.haotian-group\n  zh: 昊天\n  ko: 하오톈\n  en: Haotian Group\n",
    );
    expect(text).toContain(
      '- id: concept.zhuanxin\n  zh: 专新\n  ko: 전신\n  note: "확인: 2026"\n',
    );
  });

  test("without --to it goes into the user's own list, and is found from then on", () => {
    const environment = { XDG_CONFIG_HOME: temporaryFolder() };
    expect(runMalmoi(["add", "昊天鹏程", "-c", "company"], { environment }).status).toBe(0);
    const { stdout } = runMalmoi(["search", "하오톈펑청", "--json"], { environment });
    expect(JSON.parse(stdout)).toMatchObject({ total: 1, results: [{ status: "draft" }] });
  });

  test.each<[what: string, args: readonly string[], message: string]>([
    ["no name", [], "malmoi: add needs NAME…"],
    ["a listed name", ["天津"], "malmoi: “天津” is listed already: place.tianjin"],
    ["one language", ["Foo Bar"], "malmoi: an entry needs names in two languages"],
    ["two names in one language", ["天河", "天水"], "malmoi: “天河” and “天水” are in the same"],
    ["a bad id", ["昊天", "하오톈", "--id", "haotian"], "malmoi: “haotian” cannot be an id"],
    ["a taken id", ["昊天", "하오톈", "--id", "place.tianjin"], "malmoi: the id place.tianjin"],
  ])("not: %s", (_what, args, message) => {
    const { status, stdout, stderr } = add(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test("a listed name all the same, with --force", () => {
    expect(add("天津", "-c", "place", "--id", "place.tianjin-2", "--force").status).toBe(0);
  });
});

describe("edit", () => {
  /** A program that changes a file as an editor would, by a script of sed. */
  function editor(script: string): string {
    const path = join(temporaryFolder(), "editor");
    writeFileSync(path, `#!/bin/sh\necho "opened $1"\nsed -i '${script}' "$2"\n`);
    chmodSync(path, 0o755);
    return path;
  }

  async function edit(script: string, ...args: readonly string[]) {
    const folder = fileTree({ "list.yaml": LIST });
    const words = ["edit", ...args, "-g", "list.yaml", "--lang", "en"];
    const environment = { EDITOR: editor(script), VISUAL: "" };
    const terminal = openTerminal(80, 24, words, environment, "quiet", folder);
    try {
      const screen = await terminal.until((text) => /left with \d/.test(text));
      return { screen, text: readFileSync(join(folder, "list.yaml"), "utf8") };
    } finally {
      terminal.close();
    }
  }

  test("opens the file at the line of the entry", async () => {
    const { screen, text } = await edit("s/창저우/창저우시/", "place.changzhou");
    expect(screen).toContain("opened +11");
    expect(screen).toContain("list.yaml: changed; no faults\nleft with 0");
    expect(text).toContain("ko: 창저우시");
  });

  test("tells the faults of what was written", async () => {
    const { screen } = await edit("s/ko: 톈진/kk: 톈진/", "天津");
    expect(screen).toMatch(/list\.yaml:3:3.*kk/);
    expect(screen).toContain("left with 2");
  });

  test("of several entries none", async () => {
    const { screen, text } = await edit("s/창저우/x/", "창저우");
    expect(screen).toContain("several entries: place.cangzhou, place.changzhou");
    expect(text).toBe(LIST);
  });

  test("an editor that fails is told", async () => {
    const { screen } = await edit("s/(/[/;q)", "天津");
    expect(screen.replaceAll("\n", " ")).toContain("the editor could not be run, or failed");
  });

  test("without a terminal nothing is opened", () => {
    const folder = fileTree({ "list.yaml": LIST });
    const { status, stderr } = runMalmoi(["edit", "天津", "-g", "list.yaml"], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^malmoi: malmoi edit needs a terminal.*\n$/);
  });
});
