import { describe, expect, it } from "vitest";
import { NO_SENDER } from "../../preload/letter/sender";
import { findingElement, type LocatedFinding } from "../../renderer/checks/finding-element";
import { aLetter, aRecipient } from "../letter/letter-builder";

const enclosures = [
  { title: "Plan", fileName: "" },
  { title: "Liste", fileName: "" },
];
const element = (finding: Partial<LocatedFinding>, letter = aLetter()) =>
  findingElement({ place: "subject", range: null, ...finding }, letter)[1];

describe("the field that a finding leads to", () => {
  it("is that of what the sender lacks", () => {
    const missing = { check: "sender-missing", place: "sender" };
    expect(element(missing, aLetter({ sender: NO_SENDER }))).toBe("sender-organisation");
    expect(element(missing, aLetter({ sender: { ...NO_SENDER, person: "Ada Muster" } }))).toBe("sender-street");
    const field = (check: string) => element({ check, place: "sender" });
    expect(field("sender-street-missing")).toBe("sender-street");
    expect(field("sender-postcode-missing")).toBe("sender-postcode");
    expect(field("sender-town-missing")).toBe("sender-town");
    expect(field("sender-contact-missing")).toBe("sender-email");
  });

  it("is that of the recipient's name, remarks or address", () => {
    const to = (check: string, letter = aLetter()) => element({ check, place: "recipient" }, letter);
    expect(to("address-missing")).toBe("letter-address");
    expect(to("remarks-too-long")).toBe("letter-remarks");
    expect(to("recipient-nameless")).toBe("person-0-lastName");
    const several = aLetter({ recipient: aRecipient({ kind: "persons", persons: [] }) });
    expect(to("recipient-nameless", several)).toBe("persons-add");
  });

  it("is the row of an enclosure, a copy or a signature, or the button that adds one", () => {
    const unnamed = { check: "enclosure-unnamed", place: "enclosures", values: { title: "Liste" } };
    expect(element(unnamed, aLetter({ enclosures }))).toBe("enclosures-1");
    expect(element({ check: "enclosure-unlisted", place: "enclosures" }, aLetter({ enclosures: [] }))).toBe(
      "enclosures-add",
    );
    expect(
      element({ place: "copies", range: { start: 4, end: 5 } }, aLetter({ copies: ["Rat", "Bürgerverein"] })),
    ).toBe("copies-1");
    const unsigned = { check: "signatory-missing", place: "signatories" };
    expect(element(unsigned, aLetter({ signatories: [] }))).toBe("signatories-add");
    const [first] = aLetter().signatories;
    const nameless = first === undefined ? [] : [{ ...first, name: "" }];
    expect(element(unsigned, aLetter({ signatories: nameless }))).toBe("signatories-0");
    const two = [...aLetter().signatories.slice(0, 1), ...nameless.map((one) => ({ ...one, id: "x", name: "Ben" }))];
    const start = [two[0]?.name, two[0]?.role, two[0]?.organisation].join("\n").length + 1;
    expect(element({ place: "signatories", range: { start, end: start + 3 } }, aLetter({ signatories: two }))).toBe(
      "signatories-1",
    );
  });
});
