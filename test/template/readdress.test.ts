import { describe, expect, it } from "vitest";
import type { Letter } from "../../preload/letter/letter";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";
import { DEFAULT_CHOICES } from "../../preload/template/choices";
import { composition } from "../../preload/template/compose/composition";
import { readdress } from "../../preload/template/compose/readdress";
import { aLetter } from "../letter/letter-builder";
import { BUILT_IN } from "./built-in-templates";

const TODAY = "2026-11-22";
const person = recipientFromLines(["Frau Ada Muster", "Platz 1", "12345 Musterstadt"]);
const sameKind = recipientFromLines(["Herr Ben Muster", "Weg 2", "12345 Musterstadt"]);
const [{ template, local: facts }] = BUILT_IN as [(typeof BUILT_IN)[number]];
const origin = { template, made: { id: template.id, version: template.version, choices: DEFAULT_CHOICES, facts } };

function composed(letter: Letter): Letter {
  return { ...letter, ...composition(template, DEFAULT_CHOICES, facts, letter, TODAY) };
}

describe("addressing a letter to somebody else", () => {
  it("lets untouched words follow at once, so that they are the same when the draft is opened again", () => {
    const group = composed(aLetter());
    const next = readdress(group, person, origin, TODAY);
    expect(next.passages).not.toEqual(group.passages);
    expect(next).toEqual(composed({ ...aLetter(), recipient: person }));
  });

  it("leaves edited passages and those that were taken out as they are", () => {
    const { passages, ...rest } = composed(aLetter());
    const mine = passages.map((passage) => ({
      ...passage,
      origin: passage.origin.kind === "template" ? { ...passage.origin, edited: true } : passage.origin,
    }));
    const group: Letter = { ...rest, passages: mine.slice(2) };
    expect(readdress(group, person, origin, TODAY)).toEqual({ ...group, recipient: person });
  });

  it("changes no word for another one of the same kind, nor without a template", () => {
    const first = readdress(composed(aLetter()), person, origin, TODAY);
    expect(readdress(first, sameKind, origin, TODAY)).toEqual({ ...first, recipient: sameKind });
    const group = composed(aLetter());
    const without = { template: null, made: null };
    expect(readdress(group, person, without, TODAY)).toEqual({ ...group, recipient: person });
  });
});
