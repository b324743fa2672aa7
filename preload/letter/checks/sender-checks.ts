import type { Sender } from "../sender";
import { at, type Check, NOWHERE } from "./check";
import { OWN_POSTCODE, POSTCODE } from "./postcodes";

const BOX = /(?<!\p{L})(?:Postfach|PF|P\.?\s?O\.?\s?Box)(?!\p{L})/iu;

/** What a reader needs to answer, and the post to bring a letter back. */
export const senderChecks: readonly Check[] = [
  senderCheck("sender-missing", isMissing),
  senderCheck("sender-street-missing", (sender) => !isMissing(sender) && !hasStreet(sender)),
  // Not every country has postcodes.
  senderCheck(
    "sender-postcode-missing",
    (sender) => !isMissing(sender) && !isSet(sender.country) && !POSTCODE.test(wholeAddress(sender)),
  ),
  senderCheck("sender-town-missing", (sender) => !isMissing(sender) && !hasTown(sender)),
  {
    id: "sender-contact-missing",
    severity: "hint",
    find: ({ letter: { sender } }) =>
      isContactSilent(sender) ? at("sender", { person: sender.person.trim() }) : NOWHERE,
  },
];

/** What a sender lacks, unless the paper has it. */
function senderCheck(id: string, isLacking: (sender: Sender) => boolean): Check {
  return {
    id,
    severity: "hint",
    find: ({ letter: { sender }, isAddressOnPaper }) =>
      !isAddressOnPaper && isLacking(sender) ? at("sender") : NOWHERE,
  };
}

/** Nobody who writes, or nowhere. */
function isMissing(sender: Sender): boolean {
  return (!isSet(sender.organisation) && !isSet(sender.person)) || !isSet(wholeAddress(sender));
}

function wholeAddress({ street, postcode, town }: Sender): string {
  return [street, postcode, town].join(" ");
}

/** A street or a box, which may stand before the town in its field: "Musterweg 2, 12345 Ort". */
function hasStreet(sender: Sender): boolean {
  const { street, town } = sender;
  const address = wholeAddress(sender);
  return isSet(street) || BOX.test(address) || /\d.*,\s*\S/u.test(town) || OWN_POSTCODE.test(address);
}

/** A town in its field, or behind the postcode in another. */
function hasTown({ street, postcode, town }: Sender): boolean {
  return /\p{L}{2}/u.test(town) || /\d{4,5}\s+\p{L}{2}/u.test(`${street} ${postcode}`);
}

/** Somebody who may be asked, and no word how. Where nobody else writes, the address is an answer's way. */
function isContactSilent({ organisation, person, phone, email }: Sender): boolean {
  return isSet(organisation) && isSet(person) && !isSet(phone) && !isSet(email);
}

function isSet(text: string): boolean {
  return text.trim() !== "";
}
