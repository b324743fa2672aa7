import { describe, expect, it } from "vitest";
import { changesSince } from "../../preload/letter/consent-changes";
import { giveConsent, withdrawConsent } from "../../preload/letter/consent-edits";
import { consentState } from "../../preload/letter/consent-state";
import { consentText } from "../../preload/letter/consent-text";
import type { DraftContent } from "../../preload/letter/draft";
import { draftSchema } from "../../preload/letter/draft-schema";
import type { Letter, Signatory } from "../../preload/letter/letter";
import { newDraft } from "../../preload/letter/new-letter";
import { type Block, list, paragraph, type RichText } from "../../preload/letter/rich-text";
import { aLetter, aPassage, aRecipient } from "./letter-builder";

const ADA: Signatory = { id: "s1", name: "Ada Muster", role: "", organisation: "", signingFor: "", picture: null };
const BEA: Signatory = { ...ADA, id: "s2", name: "Bea Muster" };
const NOW = "2026-11-22T09:30:00.000Z";

const saying = (...blocks: Block[]) => aLetter({ passages: [aPassage("p", "", { blocks })] });
const hashOf = (letter: Letter) => consentText(letter).hash;
const agreed = (letter: Letter): DraftContent =>
  giveConsent({ letter, template: null, known: [], consents: [] }, ADA, NOW);
const stateWith = (content: DraftContent, letter: Letter) => consentState({ ...content, letter }, ADA).kind;

describe("a consent", () => {
  const letter = aLetter({ signatories: [ADA, BEA] });
  const content = agreed(letter);

  it("holds for the text it was given to and for nobody else", () => {
    expect(consentState(content, ADA)).toEqual({ kind: "given", consent: content.consents[0] });
    expect(consentState(content, BEA)).toEqual({ kind: "none" });
    expect(content.consents[0]).toMatchObject({ signatory: "s1", name: "Ada Muster", given: NOW });
    const draft = newDraft(letter, { template: null, source: null }, "6f1c1f0e-8a63-4d0e-9d6a-0c8f4d1c2b3a", NOW);
    expect(draftSchema.safeParse({ ...draft, ...content }).success).toBe(true);
  });

  it("stays while only address, salutation, date or pictures change", () => {
    const picture = { media: `${"0".repeat(64)}.png`, alt: "Unterschrift", widthMm: 40, heightMm: 15 };
    const others: readonly Partial<Letter>[] = [
      { recipient: aRecipient({ addressLines: ["Jemand anderes", "12345 Ort"] }) },
      { salutation: { own: "Guten Tag,", alternatives: [] } },
      { date: { kind: "dayOfExport" } },
      { signatories: [{ ...ADA, picture }, BEA] },
      { signatureColumns: 1 },
      { name: "Entwurf 2", hyphenation: false },
    ];
    for (const change of others) expect(stateWith(content, { ...letter, ...change })).toBe("given");
  });

  it("is void after any change of the words, and given again when that is taken back", () => {
    const changes: readonly Partial<Letter>[] = [
      { subject: `${letter.subject}.` },
      { passages: letter.passages.slice(1) },
      { passages: [...letter.passages].reverse() },
      { closing: "Hochachtungsvoll" },
      { signatories: [ADA] },
      { signatories: [BEA, ADA] },
      { signatories: [{ ...ADA, signingFor: "i. A." }, BEA] },
      { enclosures: [{ title: "Zahlen", fileName: "" }] },
    ];
    for (const change of changes) expect(stateWith(content, { ...letter, ...change })).toBe("void");
    expect(stateWith(content, structuredClone(letter))).toBe("given");
  });

  it("is void where its words are not those of its hash", () => {
    const forged = content.consents.map((one) => ({ ...one, text: `${one.text} Und mehr.` }));
    expect(consentState({ ...content, consents: forged }, ADA).kind).toBe("void");
  });

  it("is given anew in the place of the old one, and can be taken back", () => {
    const later = giveConsent({ ...content, letter: aLetter({ subject: "Anders" }) }, ADA, NOW);
    expect(later.consents).toHaveLength(1);
    expect(consentState(later, ADA).kind).toBe("given");
    expect(consentState(withdrawConsent(later, "s1"), ADA).kind).toBe("none");
    expect(withdrawConsent(later, "nobody")).toBe(later);
  });
});

describe("the canonical form", () => {
  it("does not depend on how a character is composed, on runs, emphasis or doubled spaces", () => {
    const plain = saying(paragraph("Für größere Plätze."));
    const runs: RichText = [
      { kind: "text", text: "Für ".normalize("NFD") },
      { kind: "text", text: "größere", bold: true },
      { kind: "text", text: "  Plätze. " },
    ];
    expect(hashOf(saying(paragraph(runs)))).toBe(hashOf(plain));
  });

  it("tells apart what reads otherwise", () => {
    const lineBreak = { kind: "lineBreak" } as const;
    const text = (value: string, link?: string) => ({ kind: "text", text: value, ...(link ? { link } : {}) }) as const;
    const letters = [
      saying(paragraph("a b")),
      saying(paragraph("a\u00A0b")),
      saying(paragraph("a\u202Fb")),
      saying(paragraph([text("a"), lineBreak, text("b")])),
      saying(paragraph("a"), paragraph("b")),
      saying(list(false, ["a", "b"])),
      saying(list(true, ["a", "b"])),
      saying(paragraph("- a"), paragraph("- b")),
      saying(paragraph([text("- a"), lineBreak, text("- b")])),
      saying(paragraph([text("a b", "https://eins.example")])),
      saying(paragraph([text("a b", "https://zwei.example")])),
      saying(paragraph("[a b](https://eins.example)")),
      saying(paragraph([text("a", "https://eins.example"), text("x)")])),
      saying(paragraph([text("a", "https://eins.example)x")])),
      saying(paragraph("a\\"), paragraph("b")),
      aLetter({ passages: [aPassage("p", "a", { form: "heading" })] }),
      aLetter({ passages: [aPassage("p", "a", { form: "quotation" })] }),
      saying(paragraph("# a")),
      saying(paragraph("> a")),
      saying(paragraph("---")),
      aLetter({ passages: [] }),
    ];
    expect(new Set(letters.map(hashOf)).size).toBe(letters.length);
  });
});

describe("what changed since a consent", () => {
  const sinceAgreedTo = (before: Letter, after: Letter) => {
    const [consent] = agreed(before).consents;
    if (consent === undefined) throw new Error("nobody agreed");
    const { removed, added, before: old, after: now, isReadable } = changesSince(consent, after);
    const cut = (text: string, ranges: typeof removed) => ranges.map(({ start, end }) => text.slice(start, end));
    return { gone: cut(old, removed), come: cut(now, added), isReadable };
  };

  it("is told in words, without the marks of the form", () => {
    const [before, after] = [saying(paragraph("- Wir bitten um [Rat].")), saying(paragraph("- Wir fordern [Rat]."))];
    expect(sinceAgreedTo(before, after)).toEqual({ gone: ["bitten um"], come: ["fordern"], isReadable: true });
  });

  it("shows a changed space as a sign where no word changed", () => {
    const change = sinceAgreedTo(saying(paragraph("10 km")), saying(paragraph("10\u00A0km")));
    expect(change).toEqual({ gone: ["10 km"], come: ["10\u237Dkm"], isReadable: false });
  });
});
