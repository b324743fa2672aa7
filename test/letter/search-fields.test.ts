import { describe, expect, it } from "vitest";
import type { Letter } from "../../preload/letter/letter";
import { letterSchema } from "../../preload/letter/letter-schema";
import { passageText } from "../../preload/letter/passage";
import { salutationText } from "../../preload/letter/salutation";
import { findInLetter } from "../../preload/letter/search/find-in-letter";
import { replaceFound } from "../../preload/letter/search/replace-found";
import { NO_SENDER } from "../../preload/letter/sender";
import { aLetter, aPassage, aPerson, aRecipient } from "./letter-builder";

const inLetter = (letter: Letter, query: string) => findInLetter(letter, { query, matchCase: true, wholeWords: false });
const places = (letter: Letter, query: string) => inLetter(letter, query).map(({ part, id }) => `${part} ${id}`.trim());
const replaceAll = (letter: Letter, query: string, words: string) =>
  replaceFound(letter, inLetter(letter, query), words);

const signatory = {
  id: "s1",
  name: "Ada Linde",
  role: "Vorstand Linde",
  organisation: "Linde e. V.",
  signingFor: "",
  picture: null,
} as const;

const everywhere = aLetter({
  sender: {
    ...NO_SENDER,
    organisation: "Verein Linde",
    person: "Ada Linde",
    street: "Lindestraße 1",
    town: "Linde",
    country: "Linde",
    email: "post@Linde.example",
    bank: { holder: "Linde", iban: "DE00", bic: "", bank: "Bank Linde" },
  },
  recipient: aRecipient({
    kind: "office",
    name: "Amt Linde",
    postalRemarks: ["Persönlich", "Linde"],
    addressLines: ["Amt Linde", "Platz 1", "12345 Linde"],
    country: "Linde",
  }),
  referenceFields: [{ label: "Zeichen Linde", value: "Linde 7" }],
  place: "Linde",
  subject: "Linde",
  salutation: { own: "Liebe Linde,", alternatives: [] },
  passages: [aPassage("a", "Linde.")],
  closing: "Gruß, Linde",
  signatories: [signatory],
  enclosures: [{ title: "Linde", fileName: "Linde.pdf" }],
  copies: ["Linde"],
});

describe("finding words in the fields of a letter", () => {
  it("goes through all that the letter prints, from the sender to the copies", () => {
    expect(places(everywhere, "Linde")).toEqual([
      "sender organisation",
      "sender person",
      "sender street",
      "sender town",
      "sender country",
      "sender email",
      "sender bank.holder",
      "sender bank.bank",
      "reference 0.label",
      "reference 0.value",
      "place",
      "remark",
      "address",
      "address",
      "country",
      "subject",
      "salutation",
      "passage a",
      "closing",
      "signatory 0.name",
      "signatory 0.role",
      "signatory 0.organisation",
      "enclosure 0",
      "copy 0",
    ]);
  });

  it("replaces all of it, and nothing beside it", () => {
    const after = replaceAll(everywhere, "Linde", "Buche");
    expect(inLetter(after, "Linde")).toEqual([]);
    expect(places(after, "Buche")).toEqual(places(everywhere, "Linde"));
    expect(
      JSON.parse(JSON.stringify(everywhere).replaceAll("Linde", "Buche").replace("Buche.pdf", "Linde.pdf")),
    ).toEqual({
      ...after,
      passages: everywhere.passages.map((one) => ({ ...one, blocks: after.passages[0]?.blocks })),
    });
  });

  it("leaves a field as it is where the words have no room, and cuts nothing off", () => {
    const after = replaceAll(everywhere, "Linde", "x".repeat(2_500));
    expect(letterSchema.safeParse(after).error).toBeUndefined();
    expect(after.sender).toEqual(everywhere.sender);
    expect(after.recipient.addressLines).toEqual(everywhere.recipient.addressLines);
    expect(after.passages.map(passageText).join()).toContain("x".repeat(2_500));
  });
});

describe("replacing names", () => {
  const named = aLetter({
    recipient: aRecipient({
      kind: "person",
      name: "",
      persons: [aPerson()],
      addressLines: ["Frau Ada Muster", "Rathausplatz 1", "12345 Ort"],
    }),
    signatories: [],
  });

  it("has the person follow its address, so that the greeting stays derived", () => {
    const after = replaceAll(named, "Muster", "Beispiel");
    expect(after.recipient.addressLines[0]).toBe("Frau Ada Beispiel");
    expect(after.recipient.persons).toEqual([aPerson({ lastName: "Beispiel" })]);
    expect([salutationText(after), after.salutation.own]).toEqual(["Sehr geehrte Frau Beispiel,", null]);
  });

  it("calls a person otherwise who stands in no address", () => {
    const unaddressed = { ...named, recipient: { ...named.recipient, addressLines: ["Rathaus", "12345 Ort"] } };
    const after = replaceAll(unaddressed, "Muster", "Beispiel");
    expect(after.recipient.persons[0]?.lastName).toBe("Beispiel");
    expect(after.salutation.own).toBeNull();
  });

  it("greets in words of its own where names alone do not come to them", () => {
    const after = replaceAll(named, "Sehr geehrte", "Liebe");
    expect([after.salutation.own, after.recipient]).toEqual(["Liebe Frau Muster,", named.recipient]);
  });

  it("leaves open to nobody but the writer who is addressed", () => {
    const after = replaceAll(named, "Frau Ada Muster", "Amt für Bäume");
    expect(after.recipient).toMatchObject({
      kind: "person",
      addressLines: ["Amt für Bäume", "Rathausplatz 1", "12345 Ort"],
    });
  });

  it("takes a remark away whose words are replaced by none", () => {
    const remarked = aLetter({ recipient: aRecipient({ postalRemarks: ["Einschreiben", "Persönlich"] }) });
    expect(replaceAll(remarked, "Einschreiben", "").recipient.postalRemarks).toEqual(["Persönlich"]);
  });
});

describe("replacing in formatted words", () => {
  const bold = (text: string) => ({ kind: "text", text, bold: true }) as const;
  const plain = (text: string) => ({ kind: "text", text }) as const;
  const formatted = (...runs: readonly (ReturnType<typeof bold> | ReturnType<typeof plain>)[]) =>
    aLetter({ passages: [aPassage("a", "", { blocks: [{ kind: "paragraph", text: runs }] })] });
  const runsOf = (letter: Letter) =>
    letter.passages[0]?.blocks.flatMap((one) => (one.kind === "paragraph" ? one.text : []));

  it("keeps a bold word bold, and takes the one that was found among the same words", () => {
    const letter = formatted(plain("Baum "), bold("Baum"), plain(" Baum"));
    const second = inLetter(letter, "Baum").slice(1, 2);
    expect(runsOf(replaceFound(letter, second, "Busch"))).toEqual([plain("Baum "), bold("Busch"), plain(" Baum")]);
    expect(runsOf(replaceFound(letter, second, ""))).toEqual([plain("Baum  Baum")]);
  });

  it("gives words that begin bold and go on plain the looks of their beginning", () => {
    const letter = formatted(bold("Apfel"), plain("baum und Baum"));
    expect(runsOf(replaceAll(letter, "Apfelbaum", "Strauch"))).toEqual([bold("Strauch"), plain(" und Baum")]);
  });

  it("keeps protected spaces, quotation marks and hyphens where the new words have as many", () => {
    const replacedIn = (text: string, query: string, words: string) =>
      replaceAll(aLetter({ passages: [aPassage("a", text)] }), query, words).passages.map(passageText)[0];
    expect(replacedIn("am 26.\u00A0Januar", "26. Januar", "27. Mai")).toBe("am 27.\u00A0Mai");
    expect(replacedIn("der „NRW“-Antrag", '"NRW"', '"Land"')).toBe("der „Land“-Antrag");
    expect(replacedIn("§\u00A05 gilt", "§ 5", "§ 5 Absatz 2")).toBe("§\u00A05 Absatz 2 gilt");
    expect(replacedIn("das „Ja“ zählt", '"Ja"', '"Ja" und "Nein"')).toBe('das „Ja“ und "Nein" zählt');
    expect(replacedIn("„A“", '"', "'")).toBe("'A'");
    expect(replacedIn("§\u00A05", "\u00A0", " ")).toBe("§ 5");
  });

  it("takes signs of patterns for what they are", () => {
    const letter = aLetter({ passages: [aPassage("a", "a.c (abc) [x]* $& \\d")] });
    const after = replaceAll(replaceAll(replaceAll(letter, "a.c", "$&"), "[x]*", "$1"), "\\d", "\\n");
    expect(after.passages.map(passageText)).toEqual(["$& (abc) $1 $& \\n"]);
  });
});
