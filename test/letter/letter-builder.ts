import type { Letter } from "../../preload/letter/letter";
import { emptyLetter } from "../../preload/letter/new-letter";
import type { Passage } from "../../preload/letter/passage";
import { NO_RECIPIENT, type Person, type Recipient } from "../../preload/letter/recipient";
import { paragraph } from "../../preload/letter/rich-text";
import { NO_SENDER } from "../../preload/letter/sender";

/** A passage of own words. */
export function aPassage(id: string, text = `Text von ${id}.`, changes: Partial<Passage> = {}): Passage {
  return {
    id,
    form: "text",
    role: "other",
    blocks: [paragraph(text)],
    positions: [],
    origin: { kind: "own" },
    ...changes,
  };
}

/** A passage as a template composed it. */
export function aTemplatePassage(id: string, text = `Vorlage ${id}.`, changes: Partial<Passage> = {}): Passage {
  return aPassage(id, text, {
    origin: { kind: "template", passage: id, variant: "factual", edited: false, base: null },
    ...changes,
  });
}

export function aPerson(changes: Partial<Person> = {}): Person {
  return { formOfAddress: "ms", title: "", firstName: "Ada", lastName: "Muster", office: "", ...changes };
}

export function aRecipient(changes: Partial<Recipient> = {}): Recipient {
  return {
    ...NO_RECIPIENT,
    kind: "group",
    name: "Ratsfraktion Beispielpartei",
    addressLines: ["Ratsfraktion Beispielpartei", "Rathausplatz 1", "12345 Musterstadt"],
    ...changes,
  };
}

/** A letter that has everything a letter needs. */
export function aLetter(changes: Partial<Letter> = {}): Letter {
  return {
    ...emptyLetter("de"),
    sender: {
      ...NO_SENDER,
      organisation: "Initiative Beispiel",
      street: "Musterweg 2",
      postcode: "12345",
      town: "Musterstadt",
    },
    recipient: aRecipient(),
    date: { kind: "fixed", date: "2026-11-22" },
    subject: "Ein sicherer Schulweg",
    passages: [aPassage("eins"), aPassage("zwei"), aPassage("drei")],
    closing: "Mit freundlichen Grüßen",
    signatories: [
      { id: "s1", name: "Ada Muster", role: "Sprecherin", organisation: "", signingFor: "", picture: null },
    ],
    ...changes,
  };
}
