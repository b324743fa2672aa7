import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { aboutPages } from "../../main/app/about-page";
import { parseLicences, readLicences } from "../../main/app/licence-texts";
import { loadMessages } from "../../main/localisation/messages";
import { travellingPackages } from "../tools/collect-licences.mjs";

const assetsFolder = fileURLToPath(new URL("../../assets", import.meta.url));
const inLicences = (name: string) => readFileSync(new URL(`../../assets/licences/${name}`, import.meta.url), "utf8");

describe("the licences that the app shows", () => {
  it("are all that were collected: the app's own first, every package, and what is inside of one", async () => {
    const licences = await readLicences(assetsFolder);
    expect(licences[0]).toMatchObject({ part: "Appell", licence: "MIT" });
    const parts = licences.map(({ part }) => part);
    const packages = travellingPackages().map(({ name, version }) => `${name} ${version}`);
    expect(packages.filter((name) => !parts.includes(name))).toEqual([]);
    expect(parts).toContain("Fonts inside the typesetter");
    expect(licences.filter(({ text }) => text.length < 200).map(({ part }) => part)).toEqual([]);
    const ofText = (text: string) => text.replace(/\s+/gu, "");
    const shown = ofText(licences.map(({ text }) => text).join("\n"));
    for (const name of ["client-only.txt", "saxes.txt"]) expect(shown).toContain(ofText(inLicences(name)));
  });

  it("lose no word of a text that has underlined headings of its own, and name each part once", () => {
    const one = "a 1.0.0 (MIT)\n=============\n\nTitle\n=====\n\nWords.\n";
    expect(parseLicences([one, one, "Inside\n======\n\n(Free)\n"].join("\n\n"))).toEqual([
      { part: "a 1.0.0", licence: "MIT", text: "Title\n=====\n\nWords." },
      { part: "Inside", licence: "", text: "(Free)" },
    ]);
  });

  it("stand on the page about the app, each under its part, with nothing that could be taken for markup", async () => {
    const messages = await loadMessages(assetsFolder, "de");
    const page = aboutPages({ assetsFolder, version: "1.2.3", messages: () => messages }).get("/about.html");
    const { text } = (await page?.()) ?? { text: "" };
    const licences = await readLicences(assetsFolder);
    expect(text.match(/<details><summary>/gu)).toHaveLength(licences.length);
    expect(text).toContain("&lt;");
    expect(text).not.toMatch(
      /<(?!\/?(?:html|head|meta|title|link|body|main|h1|h2|p|details|summary|span|pre|!doctype)\b)/u,
    );
  });
});
