import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOwnWords } from "../../main/spelling/own-words";
import { isListedWord } from "../../preload/letter/checks/is-listed-word";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appell-words-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, "words.json");
const open = () => openOwnWords(file(), () => "words.old.unreadable.json");

describe("own words", () => {
  it("are kept, each once and in order, and can be taken out", async () => {
    await open().add("Schleie");
    await open().add(" Ätna ");
    expect(await open().add("Schleie")).toEqual({ words: ["Ätna", "Schleie"], setAside: "" });
    expect(await open().remove("Ätna")).toEqual({ words: ["Schleie"], setAside: "" });
    expect(await open().list()).toEqual({ words: ["Schleie"], setAside: "" });
  });

  it("are added several at a time, each once, and all or none where they are too many", async () => {
    expect((await open().add("b", " a", "b", "")).words).toEqual(["a", "b"]);
    const many = Array.from({ length: 19_999 }, (_, index) => `w${index}`);
    await expect(open().add(...many)).rejects.toMatchObject({ code: "spelling.tooManyWords" });
    expect((await open().list()).words).toEqual(["a", "b"]);
    expect((await open().add(...many.slice(1))).words).toHaveLength(20_000);
  });

  it("lose none when several are added at once", async () => {
    const store = open();
    await Promise.all(["a", "b", "c"].map((word) => store.add(word)));
    expect((await store.list()).words).toEqual(["a", "b", "c"]);
  });

  it.each(["{", '{"format":"appell-words","version":1,"words":[1]}', "\uFFFD".repeat(3)])(
    "set a file aside that says %s, and begin anew",
    async (text) => {
      writeFileSync(file(), text);
      const store = open();
      expect(await store.add("Schleie")).toEqual({
        words: ["Schleie"],
        setAside: join(folder, "words.old.unreadable.json"),
      });
      expect(readFileSync(join(folder, "words.old.unreadable.json"), "utf8")).toBe(text);
      expect(readdirSync(folder).sort()).toEqual(["words.json", "words.old.unreadable.json"]);
    },
  );

  it("leave a file of a newer version alone", async () => {
    const text = '{"format":"appell-words","version":2,"words":[]}';
    writeFileSync(file(), text);
    await expect(open().add("Schleie")).rejects.toMatchObject({ code: "spelling.wordsNewer" });
    expect(readFileSync(file(), "utf8")).toBe(text);
  });

  it("are known in the genitive, with hyphens and at the start of a sentence", () => {
    const own = new Set(["Schleie", "radeln", "Süd"]);
    const forms = ["Schleie", "Schleies", "Radeln", "Schleie-Süd", "Schleie’s", "Schleie-"];
    expect(forms.filter((word) => !isListedWord(word, own))).toEqual([]);
    expect(isListedWord("Schlei", own)).toBe(false);
  });
});
