import { describe, expect, it } from "vitest";
import { fixMessage } from "../../../preload/letter/checks/fix";

const messageOf = (start: number, end: number, text: string) =>
  fixMessage({ kind: "retype", edits: [{ place: "subject", start, end, text }] }).key;

describe("the button of a fix", () => {
  it("says what becomes of the words", () => {
    expect(messageOf(3, 4, "„")).toBe("fixes.retype");
    expect(messageOf(3, 6, "")).toBe("fixes.remove");
    expect(messageOf(3, 80, "")).toBe("fixes.removeSentence");
    expect(fixMessage({ kind: "listEnclosure", title: "Liste" })).toEqual({
      key: "fixes.listEnclosure",
      values: { title: "Liste" },
    });
  });

  it("tells spaces that go from those that come and those that hold together", () => {
    expect(messageOf(3, 5, " ")).toBe("fixes.remove");
    expect(messageOf(3, 3, " ")).toBe("fixes.addSpace");
    expect(messageOf(3, 4, "\u00A0")).toBe("fixes.protectSpace");
  });
});
