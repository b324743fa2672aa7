import type { Found } from "../../preload/letter/search/found";
import { factElement } from "./change-place";
import type { PagePart } from "./looked-part";
import type { StepElement } from "./part-element";

/** Where found words are typed, and which part of the page shows them; null where that is no part of its own. */
export interface FoundPlace extends StepElement {
  readonly page: PagePart | null;
}

/** Values of the sender that stand beside the address; the others are in the line above it or at the foot. */
const IN_INFORMATION: readonly string[] = ["person", "phone", "email", "website"];

export function foundPlace({ part, id }: Pick<Found, "part" | "id">): FoundPlace {
  const [index = "", field = ""] = id.split(".");
  switch (part) {
    case "fact":
      return { step: "positions", element: factElement(id), page: null };
    case "sender": {
      const page = IN_INFORMATION.includes(id) ? pagePlace("informationLine", id) : pagePlace("returnLine");
      return { step: "sender", element: senderElement(id), page };
    }
    case "remark":
      return { step: "recipient", element: "letter-remarks", page: pagePlace("remark") };
    case "address":
    case "country":
      return { step: "recipient", element: `letter-${part}`, page: pagePlace("address") };
    case "reference":
      return {
        step: "sender",
        element: referenceElement(index, field),
        page: pagePlace("informationLine", `reference.${index}`),
      };
    case "place":
      return { step: "sender", element: "letter-place", page: pagePlace("informationLine", "date") };
    case "salutation":
      return { step: "recipient", element: "letter-salutation", page: pagePlace(part) };
    case "signatory":
      return { step: "signatures", element: signatoryElement(index, field), page: pagePlace(part, index) };
    case "enclosure":
      return { step: "sender", element: `enclosures-${id}`, page: pagePlace("enclosuresLine", id) };
    case "copy":
      return { step: "sender", element: `copies-${id}`, page: pagePlace("copiesLine", id) };
    default:
      return { step: "passages", element: `letter-${part}`, page: part === "passage" ? null : pagePlace(part) };
  }
}

function pagePlace(part: string, id = ""): PagePart {
  return { part, id };
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
