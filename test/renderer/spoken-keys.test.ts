import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../preload/contract/commands";

const project = fileURLToPath(new URL("../..", import.meta.url));
type Tree = { readonly [key: string]: unknown };
const german = JSON.parse(readFileSync(join(project, "assets", "locales", "de.json"), "utf8")) as Tree;

const sources = readdirSync(join(project, "renderer"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => ({ name, text: readFileSync(join(project, "renderer", name), "utf8") }));

/** Whether there is a sentence, as it stands or in its plurals; of a key that is computed the fixed part has to be there. */
function isThere(key: string): boolean {
  const fixed = key.includes("$") ? key.slice(0, key.indexOf("$")).replace(/\.[^.]*$/u, "") : key;
  const steps = fixed.split(".");
  const last = steps.pop() ?? "";
  const branch = steps.reduce<unknown>((tree, step) => (tree as Tree | undefined)?.[step], german) as Tree | undefined;
  return branch?.[last] !== undefined || branch?.[`${last}_other`] !== undefined;
}

describe("the window", () => {
  it("has a sentence for every key it says", () => {
    const keys = [
      /["`]((?:window|commands|edits|steps|positions)\.[^"`]+)["`]/gu,
      /\bsay\(\s*["`]([a-zA-Z]+\.[^"`]+)["`]/gu,
    ];
    const said = sources.flatMap(({ text }) =>
      keys.flatMap((key) => [...text.matchAll(key)].map(([, one = ""]) => one)),
    );
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((key) => !isThere(key))).toEqual([]);
  });

  it("has a sentence for every command", () => {
    expect(COMMANDS.map(({ labelKey }) => labelKey).filter((key) => !isThere(key))).toEqual([]);
  });

  it("shows no words that are written in the code, but its own name", () => {
    const components = sources.filter(({ name }) => name.endsWith(".tsx"));
    const shown = components.flatMap(({ name, text }) =>
      [...text.matchAll(/>\s*([A-ZÄÖÜa-zäöü][^<>{}();=]*[a-zäöü])\s*<\//gu)].map((match) => `${name}: ${match[1]}`),
    );
    expect(shown).toEqual(
      ["drafts", "shell"].map((room, at) => `${join(room, ["start-page", "no-start"][at] ?? "")}.tsx: Appell`),
    );
  });

  it("reaches the main process from no component", () => {
    const components = sources.filter(({ name }) => name.endsWith(".tsx") && name !== "main.tsx");
    expect(components.filter(({ text }) => /bridge|window\.appell/u.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
