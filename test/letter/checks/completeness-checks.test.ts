import { describe, expect, it } from "vitest";
import { applyFix } from "../../../preload/letter/checks/apply-fix";
import type { Letter } from "../../../preload/letter/letter";
import { NO_RECIPIENT } from "../../../preload/letter/recipient";
import { NO_SENDER } from "../../../preload/letter/sender";
import { aLetter, aPassage, aPerson, aRecipient } from "../letter-builder";
import { findings, ids } from "./find-in-letter";

const to = (...addressLines: readonly string[]) => ({ recipient: aRecipient({ addressLines }) });

describe("the checks for what is missing", () => {
  it.each<[string, Partial<Letter>]>([
    ["subject-missing", { subject: " " }],
    ["text-missing", { passages: [aPassage("leer", " ")] }],
    ["closing-missing", { closing: "" }],
    ["signatory-missing", { signatories: [] }],
    ["sender-missing", { sender: NO_SENDER }],
    ["address-missing", { recipient: NO_RECIPIENT }],
    ["address-incomplete", to("Rathaus")],
    ["address-town-missing", to("Rat", "Rathausplatz 1", "12345")],
    ["address-street-missing", to("Verein der Gärten", "12345 Musterstadt")],
    ["address-incomplete", { recipient: aRecipient({ addressLines: ["Rathaus"], country: "Deutschland" }) }],
    ["remarks-too-long", { recipient: aRecipient({ postalRemarks: ["a", "b", "c", "d"] }) }],
    ["recipient-nameless", { recipient: aRecipient({ kind: "person", persons: [aPerson({ lastName: "" })] }) }],
    ["request-missing", { passages: [aPassage("p", "Der Bus fährt nicht mehr.")] }],
  ])("find %s", (id, changes) => {
    expect(ids(changes)).toEqual([id]);
  });

  it.each([
    [["Deutscher Bundestag", "11011 Berlin"]],
    [["Landtag", "Postfach 10 11 43", "40002 Düsseldorf"]],
    [["Fraktion", "Am Rathaus", "D-12345 Ort"]],
    [["Verein der Gärten", "Postfach", "12345 Ort"]],
    [["Verein der Gärten", "Lindenhof", "12345 Ort"]],
    [["The Leader", "City Hall, College Green", "Bristol BS1 5TR"]],
  ])("take %s for a whole address", (lines) => {
    expect(ids(to(...lines))).toEqual([]);
  });

  it("count the line of the country when the address is too long", () => {
    const addressLines = ["Fraktion", "z. H. Ada", "Haus 2", "Aufgang 3", "Weg 5", "12345 Ort"];
    expect(ids({ recipient: aRecipient({ addressLines }) })).toEqual([]);
    expect(findings({ recipient: aRecipient({ addressLines, country: "Österreich" }) })).toMatchObject([
      { check: "address-too-long", severity: "error", place: "recipient", values: { count: 7, most: 6 } },
    ]);
  });

  it("find the salutation undecided while several are offered and none is chosen", () => {
    const alternatives = [
      { text: "Sehr geehrte/r …", addressee: "person", hasPlaceholder: true },
      { text: "Sehr geehrte Mitglieder der SPD,", addressee: "group", hasPlaceholder: false },
    ] as const;
    expect(ids({ salutation: { own: null, alternatives } })).toEqual(["salutation-undecided"]);
    expect(ids({ salutation: { own: "Sehr geehrte Mitglieder der SPD,", alternatives } })).toEqual([]);
  });

  it.each(["Holen Sie den Markt zurück!", "Können Sie uns sagen, warum?", "Wir schlagen vor zu warten."])(
    "take %s for a request",
    (text) => {
      expect(ids({ passages: [aPassage("p", text.replace("Wir schlagen vor", "Deshalb schlagen wir vor"))] })).toEqual(
        [],
      );
    },
  );

  it("remove an empty passage, and put in a closing, in one step", () => {
    const letter = aLetter({ passages: [aPassage("a", "Wir bitten darum."), aPassage("b", " ")], closing: "" });
    const [closing, empty] = findings({ passages: letter.passages, closing: "" });
    expect([closing?.check, empty?.check]).toEqual(["closing-missing", "passage-empty"]);
    const mended = [closing, empty].reduce((next, one) => (one ? applyFix(next, one.fix) : next), letter);
    expect([mended.closing, mended.passages.map(({ id }) => id)]).toEqual(["Mit freundlichen Grüßen", ["a"]]);
  });
});
