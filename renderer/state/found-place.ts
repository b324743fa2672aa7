import type { Found } from "../../preload/letter/search/found";
import { toldPlace } from "../../preload/stationery/told-place";
import { factElement } from "./change-place";
import type { PagePart } from "./looked-part";
import type { StepElement } from "./part-element";

/** Where found words are typed, and which part of the page shows them; null where that is no part of its own. */
export interface FoundPlace extends StepElement {
  readonly page: PagePart | null;
}

export function foundPlace(found: Pick<Found, "part" | "id">): FoundPlace {
  const { part, id } = found;
  const page = part === "fact" || part === "passage" ? null : toldPlace(part, id);
  return { ...foundElement(found), page };
}

function foundElement({ part, id }: Pick<Found, "part" | "id">): StepElement {
  const [index = "", field = ""] = id.split(".");
  switch (part) {
    case "fact":
      return { step: "positions", element: factElement(id) };
    case "sender":
      return { step: "sender", element: senderElement(id) };
    case "remark":
      return { step: "recipient", element: "letter-remarks" };
    case "address":
    case "country":
    case "salutation":
      return { step: "recipient", element: `letter-${part}` };
    case "reference":
      return { step: "sender", element: referenceElement(index, field) };
    case "place":
      return { step: "sender", element: "letter-place" };
    case "signatory":
      return { step: "signatures", element: signatoryElement(index, field) };
    case "enclosure":
      return { step: "sender", element: `enclosures-${id}` };
    case "copy":
      return { step: "sender", element: `copies-${id}` };
    default:
      return { step: "passages", element: `letter-${part}` };
  }
}

/** Id of the field of a sender: "town", or one of its bank as "bank.iban". */
export function senderElement(field: string): string {
  return `sender-${field.replace(".", "-")}`;
}

/** Id of the field of a reference; its row is `references-<index>`. */
export function referenceElement(index: number | string, field: string): string {
  return `reference-${index}-${field}`;
}

/** Id of the field of a signatory; its row is `signatories-<index>`. */
export function signatoryElement(index: number | string, field: string): string {
  return `signatory-${index}-${field}`;
}
