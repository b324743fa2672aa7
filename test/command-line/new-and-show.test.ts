import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDraft } from "../../preload/letter/parse-draft";
import { runLetter, TO_THE_GROUP } from "./run-letter";
import { scratchFolder } from "./scratch-folder";

const { folder, path } = scratchFolder();
const letter = (...args: string[]) => runLetter(folder(), args);

function shown(...options: string[]) {
  expect(letter("new", "brief.json", ...options)).toEqual({ code: 0, out: "", err: "" });
  const { code, out, err } = letter("show", "brief.json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out);
}

describe("new and show", () => {
  it("make a draft file and show its letter to other programs", () => {
    const view = shown(...TO_THE_GROUP, "--date", "2026-11-22", "--signatory", "Ada Groß; Sprecherin");
    expect(view.subject).toContain("NRW, jetzt erst gerecht");
    expect(view.salutation.text).toBe("Sehr geehrte Mitglieder der SPD-Fraktion im Landtag NRW,");
    expect(view.closing).toBe("Mit freundlichen Grüßen");
    expect(view.passages.length).toBeGreaterThan(5);
    for (const passage of view.passages) {
      expect(passage.text.length).toBeGreaterThan(20);
      expect(passage).toMatchObject({ id: expect.any(String), role: expect.any(String), positions: expect.any(Array) });
    }
    expect(view.signatories).toMatchObject([{ name: "Ada Groß", role: "Sprecherin" }]);
    const draft = parseDraft(readFileSync(path("brief.json"), "utf8"), new Date().toISOString());
    expect(draft).toMatchObject({ format: "appell-draft", version: 2, revision: 1, source: null });
    expect(draft.template).toMatchObject({ id: "nrw-jetzt-erst-gerecht", facts: {} });
  });

  it("follow positions, tone, voice and variants", () => {
    const positions = (view: { passages: { positions: string[] }[] }) => view.passages.flatMap((one) => one.positions);
    const full = shown(...TO_THE_GROUP);
    const dropped = shown(...TO_THE_GROUP, "--position", "costs=dropped");
    expect(positions(full)).toContain("costs");
    expect(positions(dropped)).toEqual(positions(full).filter((id) => id !== "costs"));
    const short = shown(...TO_THE_GROUP, "--tone", "short", "--voice", "I");
    expect(JSON.stringify(short.passages).length).toBeLessThan(JSON.stringify(full.passages).length);
    expect(short.passages.map((one: { text: string }) => one.text).join(" ")).toMatch(/\bich\b/u);
    const [first] = full.passages;
    const mixed = shown(...TO_THE_GROUP, "--variant", `${first.id}=firm`);
    expect(mixed.passages[0].origin.variant).toBe("firm");
    expect(mixed.passages[1].text).toBe(full.passages[1].text);
  });

  it("address a person as a person", () => {
    const view = shown(
      "--template",
      "nrw-jetzt-erst-gerecht",
      "--to",
      "Frau Dr. Ada Groß MdL",
      "--to",
      "40221 Düsseldorf",
    );
    expect(view.salutation.text).toBe("Sehr geehrte Frau Dr.\u00A0Groß,");
    expect(view.recipient.kind).toBe("person");
  });

  it("take sender, references, enclosures, copies, remarks, country and form", () => {
    writeFileSync(path("absender.json"), JSON.stringify({ organisation: "Initiative", town: "Köln", bank: null }));
    const view = shown(
      ...["--subject", "Betreff", "--to", "Rathaus", "--to", "1010 Wien", "--country", "Österreich"],
      ...["--remark", "Einschreiben", "--sender", "absender.json", "--reference", "Ihr Zeichen=12"],
      ...["--enclosure", "Plan; plan.pdf", "--copy", "Presse", "--place", "Köln", "--form", "A", "--no-hyphenation"],
    );
    expect(view).toMatchObject({
      subject: "Betreff",
      sender: { organisation: "Initiative", town: "Köln", person: "" },
      recipient: { country: "Österreich", postalRemarks: ["Einschreiben"] },
      referenceFields: [{ label: "Ihr Zeichen", value: "12" }],
      enclosures: [{ title: "Plan", fileName: "plan.pdf" }],
      copies: ["Presse"],
      place: "Köln",
      stationery: { id: "din-5008-a" },
      hyphenation: false,
      template: null,
    });
  });

  it("speak of the election year as seen from the letter's date, also when the day of export has moved on", () => {
    const text = (...options: string[]) => JSON.stringify(shown(...TO_THE_GROUP, ...options).passages);
    expect(text("--date", "2026-11-22")).toContain("im nächsten Jahr");
    expect(text("--date", "2027-01-10")).toContain("in diesem Jahr");
    expect(text("--date", "2025-05-05")).not.toMatch(/im nächsten Jahr|in diesem Jahr/u);
  });

  it("keep a template that somebody handed over beside the draft, so that the draft stays linked to it", () => {
    const [template] = JSON.parse(letter("templates", "--json").out);
    const source = JSON.parse(
      readFileSync(new URL(`../../assets/templates/${template.id}.json`, import.meta.url), "utf8"),
    );
    writeFileSync(path("kampagne.json"), JSON.stringify({ ...source, id: "kampagne", version: 3 }));
    const view = shown("--template", "./kampagne.json");
    expect(view.template).toMatchObject({ id: "kampagne", version: 3 });
    expect(JSON.parse(readFileSync(path("templates/kampagne@3.json"), "utf8")).id).toBe("kampagne");
  });

  it("refuse another text under the number of a template that earlier drafts in the folder rely on", () => {
    const source = readFileSync(new URL("../../assets/templates/sicherer-schulweg.json", import.meta.url), "utf8");
    const campaign = { ...JSON.parse(source), id: "kampagne", version: 3 };
    writeFileSync(path("kampagne.json"), JSON.stringify(campaign));
    expect(letter("new", "erster.json", "--template", "./kampagne.json").code).toBe(0);
    expect(letter("new", "zweiter.json", "--template", "./kampagne.json").code).toBe(0);
    const kept = readFileSync(path("templates/kampagne@3.json"), "utf8");
    writeFileSync(path("kampagne.json"), JSON.stringify({ ...campaign, title: "Anders" }));
    const { code, out, err } = letter("new", "dritter.json", "--template", "./kampagne.json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Anders");
    expect(existsSync(path("dritter.json"))).toBe(false);
    expect(readFileSync(path("templates/kampagne@3.json"), "utf8")).toBe(kept);
  });
});
