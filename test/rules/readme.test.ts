import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { compose, composeSubject } from "../../preload/template/compose/compose";
import { readTemplate } from "../../preload/template/read-template";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("the README", () => {
  it("shows a template that works as it stands there", () => {
    const [, json = ""] = /```json\n([\s\S]+?)```/u.exec(readme) ?? [];
    const template = readTemplate(json);
    const occasion = { date: "2026-11-22", addressee: "office" } as const;
    const choices = { ...DEFAULT_CHOICES, tone: "firm", positions: { staff: "softened" } } as const;
    expect(composeSubject(template, choices, {}, occasion)).toBe("Keep the library open");
    expect(compose(template, choices, {}, occasion).map(passageText)).toEqual([
      "The town library needs opening hours on Saturdays and enough staff. These steps are overdue.",
      "We look forward to your answer.",
    ]);
  });

  it("names files and scripts that are there", () => {
    const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const paths = [...readme.matchAll(/`((?:main|preload|renderer|assets|test)\/[\w./-]+\.\w+)`/gu)];
    for (const [, path = ""] of paths) expect(read(path).length, path).toBeGreaterThan(0);
  });

  it("has the measured table of links as the tests measure it", () => {
    const table = read("test/template/linking-table.txt").trim();
    expect(readme).toContain(table);
  });
});
