import { ExpectedError } from "../contract/expected-error";
import type { Recipient } from "../letter/recipient";
import type { Sender } from "../letter/sender";
import { addressZoneLines, returnLine } from "../stationery/address-block";
import { type AddressOrder, MOST_PLACES } from "./address-order";
import type { AddressPage } from "./address-page";
import { labelPages } from "./label-pages";
import { plainEnvelope } from "./plain-envelope";
import { sheetProblem } from "./sheet-problem";

/**
 * The pages of an order, every address in its place. Throws ExpectedErrors labels.nobody, labels.noAddress, labels.tooMany,
 * labels.noSuchLabel and those of sheetProblem.
 */
export function addressPages({ paper, recipients, copies, sender }: AddressOrder): readonly AddressPage[] {
  if (recipients.length === 0) throw new ExpectedError("labels.nobody");
  if (recipients.length * copies > MOST_PLACES) throw new ExpectedError("labels.tooMany", { limit: MOST_PLACES });
  const addresses = recipients.flatMap((recipient, address) => {
    const lines = postalLines(recipient);
    if (lines.length === 0) throw new ExpectedError("labels.noAddress", { number: address + 1 });
    return Array.from({ length: copies }, () => ({ address, lines }));
  });
  if (paper.kind === "envelope") {
    const { size, address: zone, sender: senderZone } = plainEnvelope(paper.envelope);
    const own = sender === null ? [] : senderLines(sender);
    return addresses.map((one) => ({
      widthMm: size.width,
      heightMm: size.height,
      boxes: [{ ...one, zone, returnLine: "", stand: "top" }],
      sender: own.length === 0 ? null : { zone: senderZone, lines: own },
    }));
  }
  const problem = sheetProblem(paper.sheet);
  if (problem !== null) throw new ExpectedError(problem.code, problem.values);
  return labelPages({ ...paper, addresses, returnLine: sender === null ? "" : returnLine(sender) });
}

/** What is printed for a recipient: remarks for the post, the address, the country of a foreign one in capitals. */
export function postalLines(recipient: Recipient): readonly string[] {
  const address = filled(addressZoneLines(recipient));
  return address.length === 0 ? [] : [...filled(recipient.postalRemarks), ...address];
}

/** The sender as a block of lines, as envelopes have it in their corner. */
export function senderLines({ organisation, person, street, postcode, town, country }: Sender): readonly string[] {
  return filled([organisation, person, street, `${postcode} ${town}`, country.toLocaleUpperCase("de")]);
}

function filled(lines: readonly string[]): readonly string[] {
  return lines.map((one) => one.trim()).filter((one) => one !== "");
}
