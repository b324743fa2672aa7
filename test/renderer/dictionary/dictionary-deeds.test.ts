import { describe, expect, it } from "vitest";
import { MOST_OWN_WORDS } from "../../../preload/contract/spelling";
import { addWords, removeWord } from "../../../renderer/dictionary/dictionary-deeds";
import { newDesk } from "../../../renderer/state/desk";
import { createStore } from "../../../renderer/state/store";
import { aBridge, aWindow } from "../open-window";

const failed = { ok: false, failure: { code: "spelling.wordsNewer", values: {} } } as const;

/** A desk whose dictionary has one word, and how often the spelling was looked at anew. */
function aDesk(isNewer = false) {
  const bridge = aBridge({
    "spelling.addWords": ({ words }) => (isNewer ? failed : { ok: true, value: { words, setAside: "" } }),
    "spelling.removeWord": () => (isNewer ? failed : { ok: true, value: { words: [], setAside: "" } }),
  });
  let looks = 0;
  const desk = newDesk(
    createStore(aWindow()),
    bridge,
    async () => true,
    () => {
      looks += 1;
    },
  );
  return { desk, bridge, looks: () => looks };
}

describe("changing the dictionary", () => {
  it("looks at the spelling anew", async () => {
    const { desk, looks } = aDesk();
    expect(await addWords(desk, ["Schleie", "Ätna"])).toEqual({
      ok: true,
      value: { words: ["Schleie", "Ätna"], setAside: "" },
    });
    expect(looks()).toBe(1);
    await removeWord(desk, "Schleie");
    expect(looks()).toBe(2);
  });

  it("gives the failure where it could not be done, and leaves the spelling be", async () => {
    const { desk, looks } = aDesk(true);
    expect(await addWords(desk, ["Schleie"])).toEqual(failed);
    expect(await removeWord(desk, "Schleie")).toEqual(failed);
    expect(looks()).toBe(0);
  });

  it("does not even ask for more words than it can hold", async () => {
    const { desk, bridge } = aDesk();
    const many = Array.from({ length: MOST_OWN_WORDS + 1 }, (_, index) => `w${index}`);
    expect(await addWords(desk, many)).toMatchObject({ failure: { code: "spelling.tooManyWords" } });
    expect(bridge.asked).toEqual([]);
  });
});
