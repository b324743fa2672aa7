import { addressZoneLines, MAX_ADDRESS_LINES, MAX_REMARK_LINES } from "../../stationery/address-block";
import type { Recipient } from "../recipient";
import { at, type Check, NOWHERE } from "./check";
import { OWN_POSTCODE, POSTCODE } from "./postcodes";

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
      isDomestic(recipient) && townLine(recipient) === undefined ? at("recipient") : NOWHERE,
  },
  {
    id: "address-town-missing",
    severity: "hint",
    find: ({ letter: { recipient } }) => {
      const line = townLine(recipient);
      return isDomestic(recipient) && line !== undefined && !/\p{L}{2}/u.test(line) ? at("recipient") : NOWHERE;
    },
  },
  {
    id: "address-street-missing",
    severity: "hint",
    find: ({ letter: { recipient } }) => {
      const line = townLine(recipient);
      if (!isDomestic(recipient) || line === undefined || OWN_POSTCODE.test(line)) return NOWHERE;
      const others = recipient.addressLines.filter((one) => one !== line);
      return others.some(isStreet) ? NOWHERE : at("recipient");
    },
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
  {
    id: "recipient-nameless",
    severity: "hint",
    find: ({ letter: { recipient } }) => {
      const { kind, persons } = recipient;
      const isNamed = persons.some(({ lastName }) => lastName.trim() !== "");
      return (kind === "person" || kind === "persons") && !isNamed ? at("recipient") : NOWHERE;
    },
  },
];

function isDomestic(recipient: Recipient): boolean {
  return recipient.addressLines.length > 0 && /^\s*(?:Deutschland|Germany)?\s*$/iu.test(recipient.country);
}

/** The line with the postcode: the last that has one, because streets may have long numbers. */
function townLine({ addressLines }: Recipient): string | undefined {
  return [...addressLines].reverse().find((line) => POSTCODE.test(line));
}

/** A line with a number of a house or box, or the name of a place that has none. */
function isStreet(line: string): boolean {
  return /\d|straße|strasse|str\.|platz|weg\b|allee|gasse|hof\b|ufer\b|markt|rathaus|schloss|postfach|street|road|square|hall|house/iu.test(
    line,
  );
}
