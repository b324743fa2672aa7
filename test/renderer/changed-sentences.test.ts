import { describe, expect, it } from "vitest";
import { changedSentences } from "../../renderer/state/changed-sentences";

const changed = (before: string, after: string) =>
  changedSentences(before, after).map(({ from, to }) => after.slice(from, to));

describe("the sentences that a change made new", () => {
  it("are those that were not there before, and no others", () => {
    expect(changed("Eins bleibt. Zwei geht. Drei bleibt.", "Eins bleibt. Zwei kommt. Drei bleibt.")).toEqual([
      "Zwei kommt.",
    ]);
    expect(changed("Eins. Zwei.", "Null. Eins. Zwei.")).toEqual(["Null."]);
    expect(changed("Am 26. Januar war es so. Gut.", "Am 27. Januar war es so. Gut.")).toEqual([
      "Am 27. Januar war es so.",
    ]);
  });

  it("are all where the text is new, and a second time where a sentence is said once more", () => {
    expect(changed("", "Eins. Zwei.")).toEqual(["Eins.", "Zwei."]);
    expect(changed("Eins.", "Eins. Eins.")).toEqual(["Eins."]);
  });

  it("are the one beside the gap where a sentence only went away", () => {
    expect(changed("Eins. Zwei. Drei.", "Eins. Drei.")).toEqual(["Eins."]);
    expect(changed("Eins. Zwei.", "Zwei.")).toEqual(["Zwei."]);
    expect(changed("Eins. Zwei.", "Eins.")).toEqual(["Eins."]);
    expect(changed("Eins.", "")).toEqual([]);
  });
});
