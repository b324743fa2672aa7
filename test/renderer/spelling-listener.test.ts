import { describe, expect, it } from "vitest";
import { setPassageBlocks } from "../../preload/letter/edits/passage-edits";
import { paragraph } from "../../preload/letter/rich-text";
import { spellLetters } from "../../renderer/spelling/spelling-listener";
import { edit } from "../../renderer/state/editing";
import { createStore } from "../../renderer/state/store";
import { aLetter, aPassage } from "../letter/letter-builder";
import { aBridge, anOpenDraft } from "./open-window";
import { standingClock } from "./standing-clock";

function observed(words: string) {
  const letter = aLetter({ subject: "", passages: [aPassage("a", words)] });
  const store = createStore(anOpenDraft(letter));
  const bridge = aBridge({
    "spelling.check": ({ words: asked }) => ({ ok: true, value: asked.filter((word) => word.endsWith("x")) }),
  });
  const clock = standingClock();
  const again = spellLetters(store, bridge, clock.timers);
  const write = (text: string) =>
    store.change(edit("type", (before) => setPassageBlocks(before, "a", [paragraph(text)])));
  const asked = () => bridge.asked.map(([, input]) => (input as { readonly words: readonly string[] }).words);
  const wrong = () => store.read().editor?.misspelt;
  return { clock, again, write, asked, wrong };
}

describe("the spelling of an open letter", () => {
  it("is asked for after a pause, each word once", async () => {
    const { clock, write, asked, wrong } = observed("Die Straßx");
    await clock.advance(1_000);
    expect(wrong()).toEqual(["Straßx"]);
    write("Die Straßx wächst");
    await clock.advance(1_000);
    expect(asked()).toEqual([["Die", "Straßx"], ["wächst"]]);
  });

  it("waits for as long as somebody types, and forgets words that are gone", async () => {
    const { clock, write, asked, wrong } = observed("Wortx");
    await clock.advance(1_000);
    write("Wort");
    await clock.advance(500);
    write("Wort und");
    await clock.advance(500);
    expect(asked()).toHaveLength(1);
    await clock.advance(500);
    expect(wrong()).toEqual([]);
  });

  it("is asked for anew where the own words changed", async () => {
    const { clock, again, asked } = observed("Wortx");
    await clock.advance(1_000);
    again();
    await clock.advance(0);
    expect(asked()).toEqual([["Wortx"], ["Wortx"]]);
  });
});
