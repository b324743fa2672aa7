import type { Recipient } from "../letter/recipient";
import type { Sender } from "../letter/sender";

/** Lines that fit into the zones of a DIN 5008 address field. */
export const MAX_REMARK_LINES = 3;
export const MAX_ADDRESS_LINES = 6;

/** Lines of the address zone, the country of a foreign address last and in capitals, as the post asks. */
export function addressZoneLines(recipient: Recipient): readonly string[] {
  const country = recipient.country.trim();
  return country === "" ? recipient.addressLines : [...recipient.addressLines, country.toLocaleUpperCase("de")];
}

/** The sender in one line above the address, so that an undeliverable letter comes back. */
export function returnLine(sender: Sender): string {
  const name = sender.organisation === "" ? sender.person : sender.organisation;
  const town = [sender.postcode, sender.town].filter((part) => part !== "").join(" ");
  return [name, sender.street, town, sender.country].filter((part) => part !== "").join(" · ");
}
