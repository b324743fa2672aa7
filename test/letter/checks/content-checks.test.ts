import { describe, expect, it } from "vitest";
import type { CheckedPosition } from "../../../preload/letter/checks/check";
import { aPassage, aTemplatePassage } from "../letter-builder";
import { findings, ids, inText, mended } from "./find-in-letter";

const list = { enclosures: [{ title: "Unterschriftenliste der Anwohner", fileName: "" }] };

describe("the checks for enclosures", () => {
  it.each([
    ["Die Liste finden Sie anbei.", "anbei", "Liste der Anwohner"],
    ["Siehe Anlage 1.", "Siehe Anlage", "Fotos"],
    ["Wir legen Ihnen unser Konzept bei.", "legen Ihnen unser Konzept bei", "Konzept"],
    ["Wie Sie der Anlage entnehmen können, sind wir viele.", "der Anlage", "Fotos"],
    ["Aus den Anlagen geht alles hervor.", "den Anlagen", "Fotos"],
    ["Unsere Fotos schicken wir Ihnen mit.", "schicken wir Ihnen mit", "Fotos"],
  ])("find one that is mentioned and not listed: %s", (text, words, title) => {
    expect(inText(text)).toEqual([["enclosure-unlisted", words]]);
    expect(inText(text, {}, { enclosures: [{ title, fileName: "" }] })).toEqual([]);
  });

  it("find one that is mentioned beside another that is listed", () => {
    const both = "Unsere Unterschriftenliste liegt bei. Auch die Stellungnahme haben wir beigefügt.";
    expect(inText(both, {}, list)).toEqual([["enclosure-unlisted", "Stellungnahme"]]);
    expect(
      inText("Beigefügt ist die Liste der Namen.", {}, { enclosures: [{ title: "Liste", fileName: "" }] }),
    ).toEqual([]);
    expect(inText("Die Unterschriftenliste zeigt es. Mehr dazu finden Sie anbei.", {}, list)).toEqual([]);
  });

  it("find one that is listed where the text encloses something else", () => {
    expect(inText("Unsere Stellungnahme liegt bei.", {}, list)).toEqual([["enclosure-unnamed", ""]]);
    expect(inText("Mehr dazu finden Sie anbei.", {}, list)).toEqual([]);
  });

  it.each([
    "Die Anlage am Fluss ist schön.",
    "Der Pflege der Anlage gilt Dank.",
    "Schicken Sie die Kinder mit.",
    "Der Streit wurde beigelegt.",
    "Die Quote liegt derzeit bei 5\u00a0%.",
  ])("take %s for something else", (text) => {
    expect(inText(text)).toEqual([]);
  });

  it("find one that is listed and not mentioned", () => {
    expect(inText("Es gibt viel zu tun.", {}, list)).toEqual([["enclosure-unnamed", ""]]);
    expect(inText("Das zeigt unsere Unterschriftenliste.", {}, list)).toEqual([]);
    expect(inText("Die Unterschriften von 212 Menschen liegen bei.", {}, list)).toEqual([]);
  });

  it("find a number beyond the list", () => {
    expect(inText("Siehe Anlage 1 und Anlage\u00a02.", {}, list)).toEqual([["enclosure-unlisted", "Anlage\u00a02"]]);
  });
});

describe("the check for dropped positions", () => {
  const position = (id: string, stance: CheckedPosition["stance"], ...signalWords: string[]): CheckedPosition => ({
    id,
    label: `Position ${id}`,
    signalWords,
    stance,
  });

  it("finds one that own words still argue, at the word that does it", () => {
    const positions = [position("costs", "dropped", "verwaltungsaufwand")];
    expect(inText("Der Mehr-Verwaltungsaufwand ist groß.", { positions })).toEqual([
      ["position-argued", "Mehr-Verwaltungsaufwand"],
    ]);
    expect(inText("Der Aufwand ist groß.", { positions })).toEqual([]);
  });

  it("does not look at the template's words, nor at words of a position that is carried", () => {
    const positions = [position("a", "dropped", "kosten"), position("b", "carried", "kosten")];
    expect(inText("Die Kosten steigen.", { positions })).toEqual([]);
    const untouched = [aTemplatePassage("t", "Die Kosten steigen."), aPassage("p", "Wir bitten darum.")];
    expect(ids({ passages: untouched }, { positions: [position("a", "dropped", "kosten")] })).toEqual([]);
  });

  it("finds an edited passage that was about nothing else", () => {
    const origin = { ...aTemplatePassage("t").origin, edited: true } as const;
    const passages = [aPassage("t", "Wir bitten um mehr.", { origin: origin as never, positions: ["a"] })];
    expect(ids({ passages }, { positions: [position("a", "dropped", "kosten")] })).toEqual(["position-argued"]);
  });
});

describe("the check for sentences that stand twice", () => {
  const sentence = "Die Kommunen brauchen verlässliche Mittel für ihre Arbeit vor Ort.";

  it("finds the second one and takes it out", () => {
    const again = sentence.replace("verlässliche", "ausreichende");
    const long = "Wir bitten Sie, im Rat für die Mittel zu stimmen, damit die Arbeit vor Ort weitergehen kann.";
    expect(ids({ passages: [aPassage("a", `${sentence} ${again}`), aPassage("b", long)] })).toEqual([]);
    const passages = [aPassage("a", `${long} Danke.`), aPassage("b", `Noch einmal: Danke. ${long}`)];
    expect(mended({ passages })).toEqual([`${long} Danke.`, "Noch einmal: Danke."]);
  });

  it("lets short sentences and different ones be", () => {
    const passages = [aPassage("a", "Das geht so nicht. Wir bitten darum."), aPassage("b", "Das geht so nicht.")];
    expect(findings({ passages })).toEqual([]);
  });
});
