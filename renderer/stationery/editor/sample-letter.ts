import type { Letter } from "../../../preload/letter/letter";
import { emptyLetter } from "../../../preload/letter/new-letter";
import { NO_RECIPIENT } from "../../../preload/letter/recipient";
import { paragraph } from "../../../preload/letter/rich-text";
import type { Texts } from "../../i18n/texts";

/** Its paragraphs, which reach onto the second page. */
const PARAGRAPHS = 9;

/** A letter that shows stationery where no other is open; it speaks of nothing but itself. */
export function sampleLetter({ say, language }: Texts): Letter {
  const words = (key: string) => say(`stationeryEditor.sample.${key}`);
  return {
    ...emptyLetter(language),
    sender: {
      organisation: words("organisation"),
      person: words("person"),
      street: words("street"),
      postcode: "12345",
      town: words("town"),
      country: "",
      phone: "0123 4567890",
      email: "post@beispiel.example",
      website: "www.beispiel.example",
      bank: { holder: "", iban: "DE02120300000000202051", bic: "BYLADEM1001", bank: words("bank") },
    },
    recipient: {
      ...NO_RECIPIENT,
      kind: "office",
      addressLines: [words("recipient"), words("recipientStreet"), `12345 ${words("town")}`],
    },
    place: words("town"),
    subject: words("subject"),
    passages: Array.from({ length: PARAGRAPHS }, (_, index) => ({
      id: `sample-${index + 1}`,
      form: "text",
      role: "other",
      blocks: [paragraph(words(`paragraph${index + 1}`))],
      positions: [],
      origin: { kind: "own" },
    })),
    closing: words("closing"),
    signatories: [{ id: "sample", name: words("person"), role: "", organisation: "", signingFor: "", picture: null }],
  };
}
