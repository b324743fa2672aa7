import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LETTER_CHECKS } from "../../preload/letter/checks/letter-checks";

const project = fileURLToPath(new URL("../..", import.meta.url));
type Tree = { readonly [key: string]: string | readonly string[] | Tree };

const read = (language: string) =>
  JSON.parse(readFileSync(join(project, "assets", "locales", `${language}.json`), "utf8")) as Tree;

/** Every sentence of a language by its key. */
function sentences(tree: Tree, prefix = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[prefix + key, value] as const]
        : Array.isArray(value)
          ? [[prefix + key, value.join("\n")] as const]
          : [...sentences(value as Tree, `${prefix}${key}.`)],
    ),
  );
}

const german = sentences(read("de"));
const english = sentences(read("en"));

/** Codes of all expected failures that the sources throw. */
function errorCodes(): readonly string[] {
  const files = ["main", "preload"].flatMap((room) =>
    readdirSync(join(project, room), { recursive: true, encoding: "utf8" }).map((name) => join(project, room, name)),
  );
  const texts = files.filter((name) => name.endsWith(".ts")).map((name) => readFileSync(name, "utf8"));
  return texts.flatMap((source) =>
    [...source.matchAll(/ExpectedError\(\s*"([^"]+)"/gu)].map((match) => match[1] ?? ""),
  );
}

describe("the sentences of the interface", () => {
  it("are there in German and English alike", () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it("have the same gaps in both languages", () => {
    const gaps = (text = "") => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]).sort();
    for (const [key, text] of german) expect({ key, gaps: gaps(english.get(key)) }).toEqual({ key, gaps: gaps(text) });
  });

  it("are there for every expected failure", () => {
    const codes = errorCodes();
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !german.has(`errors.${code}`))).toEqual([]);
  });

  it("are there for every check: what, why and how to mend it", () => {
    for (const { id } of LETTER_CHECKS) {
      for (const part of ["what", "why", "fix"]) expect(german.has(`checks.${id}.${part}`)).toBe(true);
    }
  });

  it("use German quotation marks and no exclamation marks in German", () => {
    const bare = [...german].filter(([, text]) => /(?<!\{)"(?!\})|!/u.test(text.replaceAll(/\$t\([^)]*\)/gu, "")));
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  // The systems write it so: "Open…" in English, „Öffnen …“ in German, where a space stands before what is left out.
  it("put no space before an ellipsis in English, and one in German", () => {
    const faulty = (texts: ReadonlyMap<string, string>, fault: RegExp) =>
      [...texts].filter(([, text]) => fault.test(text)).map(([key]) => key);
    expect(faulty(english, /\.\.\.|[\p{L}\p{P}]\s…(?=[”.]*$)/u)).toEqual([]);
    expect(faulty(german, /\.\.\.|[\p{L}\p{P}]…/u)).toEqual([]);
  });
});
