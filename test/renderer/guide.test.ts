import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chaptersWith, guideChapters } from "../../renderer/guide/guide-chapters";

const GUIDE = new URL("../../assets/guide/", import.meta.url);
const markdown = (language: string) => readFileSync(new URL(`${language}.md`, GUIDE), "utf8");
const sentences = (language: string) => readFileSync(new URL(`../locales/${language}.json`, GUIDE), "utf8");
const LANGUAGES = ["de", "en"] as const;

describe("the guide", () => {
  it("has the same chapters, pictures and lists in every language", () => {
    const shape = (language: string) =>
      guideChapters(markdown(language)).map(({ tokens }) =>
        tokens.flatMap(({ type, children }) => [
          type,
          ...(children ?? []).filter((one) => one.type === "image").map(String),
        ]),
      );
    expect(shape("en")).toEqual(shape("de"));
  });

  it("has every picture that its text names", () => {
    const pictures = readdirSync(new URL("screens/", GUIDE));
    for (const language of LANGUAGES) {
      const named = [...markdown(language).matchAll(/!\[[^\]]+\]\((\w+)\)/gu)].map(
        ([, name]) => `${name}-${language}.png`,
      );
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((name) => !pictures.includes(name))).toEqual([]);
    }
  });

  it("names commands and buttons as the window does", () => {
    for (const language of LANGUAGES) {
      const shown = [...markdown(language).matchAll(/\*\*([^*]+(?: …|…))\*\*/gu)].map(([, name]) => name ?? "");
      expect(shown.length).toBeGreaterThan(3);
      expect(shown.filter((name) => !sentences(language).includes(`"${name}"`))).toEqual([]);
    }
  });

  it("finds chapters by words in them, wherever they stand", () => {
    const chapters = guideChapters(markdown("de"));
    expect(chaptersWith(chapters, "PAPIERKORB 30").map(({ title }) => title)).toEqual(["Nichts geht verloren"]);
    expect(chaptersWith(chapters, " ")).toHaveLength(chapters.length);
    expect(chaptersWith(chapters, "Elefant")).toEqual([]);
  });
});
