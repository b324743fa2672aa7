import { describe, expect, it } from "vitest";
import { isSameText } from "../../main/drafts/add-draft";
import type { Draft } from "../../preload/letter/draft";
import { newDraft } from "../../preload/letter/new-letter";
import { aLetter } from "../letter/letter-builder";

const draft = newDraft(
  aLetter(),
  { template: null, source: null },
  "11111111-2222-4333-8444-555555555555",
  "2026-11-22T09:00:00.000Z",
);

describe("two drafts", () => {
  it("say the same whenever they were saved, and whoever wrote their fields in which order", () => {
    const turned = Object.fromEntries(Object.entries(draft).reverse()) as unknown as Draft;
    expect(isSameText(draft, { ...turned, revision: 9, changed: "2026-11-23T09:00:00.000Z" })).toBe(true);
  });

  it("do not say the same where anything differs that a person decided", () => {
    const others: readonly Partial<Draft>[] = [
      { letter: aLetter({ name: "Anders" }) },
      { known: ["placeholder/a"] },
      { source: { name: "brief.txt", kind: "text", text: "" } },
    ];
    expect(others.map((change) => isSameText(draft, { ...draft, ...change }))).toEqual([false, false, false]);
  });
});
