/** A single person, several persons, a group that is addressed as such, or an office where nobody is named. */
export type RecipientKind = "person" | "persons" | "group" | "office";
export const RECIPIENT_KINDS: readonly RecipientKind[] = ["person", "persons", "group", "office"];

/** How a person is greeted: "Frau", "Herr", or with the full name and no form of address. */
export type FormOfAddress = "ms" | "mr" | "none";

export interface Person {
  readonly formOfAddress: FormOfAddress;
  /** Degree that belongs to the greeting, such as "Dr." or "Prof. Dr."; empty if none. */
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Office or mandate, such as "MdL" or "Vorsitzende der SPD-Fraktion"; empty if none. */
  readonly office: string;
}

export interface Recipient {
  readonly kind: RecipientKind;
  /** Who is greeted: one for "person", several for "persons", none for "group" and "office". */
  readonly persons: readonly Person[];
  /** The group or office as it is greeted, such as "SPD-Fraktion im Landtag NRW"; empty if none. */
  readonly name: string;
  /** Lines of the address zone from name to town, without country. */
  readonly addressLines: readonly string[];
  /** Country of a foreign address, in German or the letter's language; empty for a domestic one. */
  readonly country: string;
  /** Lines of the remark zone, such as "Einschreiben" or "Persönlich". */
  readonly postalRemarks: readonly string[];
}

export const NO_RECIPIENT: Recipient = {
  kind: "office",
  persons: [],
  name: "",
  addressLines: [],
  country: "",
  postalRemarks: [],
};
