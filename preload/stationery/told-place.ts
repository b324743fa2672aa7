/**
 * The names under which the typesetting tells the place of a part that is searched (preload/letter/search). Organisation and
 * address of a sender stand in the line above the address, other values beside it.
 */
export function toldPlace(part: string, id: string): { readonly part: string; readonly id: string } {
  const [index = ""] = id.split(".");
  switch (part) {
    case "enclosure":
      return { part: "enclosuresLine", id };
    case "copy":
      return { part: "copiesLine", id };
    case "country":
      return { part: "address", id: "" };
    case "sender":
      return IN_INFORMATION.includes(id) ? { part: "informationLine", id } : { part: "returnLine", id: "" };
    case "place":
      return { part: "informationLine", id: "date" };
    case "reference":
      return { part: "informationLine", id: `reference.${index}` };
    case "signatory":
      return { part, id: index };
    default:
      return { part, id };
  }
}

const IN_INFORMATION: readonly string[] = ["person", "phone", "email", "website"];
