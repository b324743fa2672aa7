import { addressZoneLines, MAX_ADDRESS_LINES, MAX_REMARK_LINES } from "../../stationery/address-block";
import { at, type Check, NOWHERE } from "./check";

export const addressChecks: readonly Check[] = [
  {
    id: "address-missing",
    severity: "error",
    find: ({ letter }) => (letter.recipient.addressLines.length === 0 ? at("recipient") : NOWHERE),
  },
  {
    id: "address-incomplete",
    severity: "hint",
    find: ({ letter: { recipient } }) =>
      recipient.addressLines.length > 0 && recipient.country === "" && !recipient.addressLines.some(hasPostcode)
        ? at("recipient")
        : NOWHERE,
  },
  {
    id: "address-too-long",
    severity: "error",
    find: ({ letter: { recipient } }) => {
      const count = addressZoneLines(recipient).length;
      return count > MAX_ADDRESS_LINES ? at("recipient", { count, most: MAX_ADDRESS_LINES }) : NOWHERE;
    },
  },
  {
    id: "remarks-too-long",
    severity: "error",
    find: ({ letter: { recipient } }) =>
      recipient.postalRemarks.length > MAX_REMARK_LINES
        ? at("recipient", { count: recipient.postalRemarks.length, most: MAX_REMARK_LINES })
        : NOWHERE,
  },
];

function hasPostcode(line: string): boolean {
  return /\b\d{4,6}\b/u.test(line);
}
