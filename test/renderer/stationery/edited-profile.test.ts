import { describe, expect, it } from "vitest";
import { defaultStationery } from "../../../preload/stationery/stationery";
import {
  beginProfile,
  changeStationery,
  chooseLetterhead,
  freeName,
  holdsWork,
  isChanged,
  keptAs,
} from "../../../renderer/stationery/editor/edited-profile";
import { PAGES, PARTS } from "../../export/paper-samples";

const paper = { ...defaultStationery("B"), letterhead: PARTS };

describe("a stationery that is edited", () => {
  it("has nothing to keep until it is changed, and nothing again when that is taken back", () => {
    const begun = beginProfile(paper, true);
    expect(isChanged(begun)).toBe(false);
    const renamed = changeStationery(begun, { name: "Anders" });
    expect(isChanged(renamed)).toBe(true);
    expect(isChanged(changeStationery(renamed, { name: paper.name }))).toBe(false);
  });

  it("can be kept from the start where it is new, but nobody is asked about what nobody worked on", () => {
    const begun = beginProfile(paper, false);
    expect(isChanged(begun)).toBe(true);
    expect(holdsWork(begun)).toBe(false);
    expect(holdsWork(changeStationery(begun, { name: "Anders" }))).toBe(true);
  });

  it("still holds what was changed while it was being kept", () => {
    const changed = changeStationery(beginProfile(paper, true), { name: "Gesichert" });
    const later = changeStationery(changed, { name: "Noch später" });
    expect(holdsWork(keptAs(later, changed.stationery))).toBe(true);
    expect(holdsWork(keptAs(changed, changed.stationery))).toBe(false);
  });

  it("finds its parts and pages again after another kind of letterhead", () => {
    const none = chooseLetterhead(beginProfile(paper, true), "none");
    expect(none.stationery.letterhead).toEqual({ kind: "none" });
    expect(chooseLetterhead(none, "parts").stationery.letterhead).toEqual(PARTS);
    const pages = changeStationery(none, { letterhead: PAGES });
    const parts = chooseLetterhead(pages, "parts");
    expect(parts.stationery.letterhead).toEqual(PARTS);
    expect(chooseLetterhead(parts, "pages").stationery.letterhead).toEqual(PAGES);
  });

  it("keeps its letterhead where pages are chosen and there is no picture of any yet", () => {
    const begun = beginProfile(paper, true);
    expect(chooseLetterhead(begun, "pages")).toBe(begun);
  });

  it("gets a name that no other has", () => {
    expect(freeName("Schlicht", [])).toBe("Schlicht");
    expect(freeName("Schlicht", ["Schlicht", "Schlicht 2"])).toBe("Schlicht 3");
  });
});
