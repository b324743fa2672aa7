import { describe, expect, it } from "vitest";
import { openFindings } from "../../../preload/letter/checks/letter-checks";
import { windowChecks } from "../../../preload/letter/checks/window-checks";
import { findings } from "./find-in-letter";

const slipping = (envelope: string) => ({
  check: "window-address-deep",
  place: "recipient",
  values: { envelope, mm: 3 },
});

describe("the checks of the window", () => {
  it("tell an address that could slip out as an error at the recipient, with the envelope and how much is hidden", () => {
    const [told] = findings({}, { pages: [slipping("C4")] });
    expect(told).toMatchObject({ ...slipping("C4"), severity: "error", fix: { kind: "goTo", place: "recipient" } });
  });

  it("are known for one envelope and still told for another", () => {
    const of = (envelope: string) => findings({}, { pages: [slipping(envelope)] });
    const known = of("C4").map(({ key }) => key);
    expect(openFindings(of("C4"), known)).toEqual([]);
    expect(openFindings(of("C5"), known)).toHaveLength(1);
  });

  it("call an error what keeps the letter from arriving, and a hint what only shows or is missing beside it", () => {
    expect(windowChecks.map(({ id, severity }) => [id, severity])).toEqual([
      ["window-sheet-too-large", "error"],
      ["window-address-wide", "error"],
      ["window-address-deep", "error"],
      ["window-remark-cut", "hint"],
      ["window-return-cut", "hint"],
      ["window-shows-beside", "hint"],
      ["window-shows-text", "hint"],
    ]);
  });
});
