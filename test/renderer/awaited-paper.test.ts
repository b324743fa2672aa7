import { describe, expect, it } from "vitest";
import { setParts } from "../../preload/letter/edits/letter-edits";
import { defaultStationery } from "../../preload/stationery/stationery";
import { newStationeryProfile } from "../../preload/stationery/stationery-profile";
import { previewLetters } from "../../renderer/preview/preview-listener";
import { typed } from "../../renderer/state/editing";
import { createStore } from "../../renderer/state/store";
import { knowStationery } from "../../renderer/stationery/stationery-listener";
import { aLetter } from "../letter/letter-builder";
import { aBridge, anOpenDraft } from "./open-window";
import { settle } from "./standing-clock";

const OWN = "22222222-3333-4444-8555-666666666666";
const profile = newStationeryProfile(defaultStationery("B"), OWN, "2026-11-22T10:00:00.000Z");
const known = knowStationery({ profiles: [profile], presets: [], setAside: [], newer: 0 });

/** An open draft on stationery whose list is not read yet, and the subjects of the letters that were set. */
function opened(stationery: string) {
  const store = createStore(anOpenDraft(aLetter({ subject: "0", stationery: { id: stationery, mode: "digital" } })));
  const asked: string[] = [];
  const failure = { code: "file.notReadable", values: {} };
  const bridge = aBridge({
    "preview.typeset": ({ letter }) => {
      asked.push(letter.subject);
      return { ok: false, failure };
    },
  });
  previewLetters(store, bridge);
  return { store, asked };
}

describe("the first pages of a draft", () => {
  it("are set once on stationery of one's own, as soon as that is known, with what was typed meanwhile", async () => {
    const { store, asked } = opened(OWN);
    store.change(typed("subject", 0, (letter) => setParts(letter, { subject: "1" })));
    await settle();
    expect(asked).toEqual([]);
    store.change(known);
    await settle();
    expect(asked).toEqual(["1"]);
  });

  it("wait for nothing on a paper of the app, and are not set again once the others are known", async () => {
    const { store, asked } = opened("din-5008-b");
    store.change(known);
    await settle();
    expect(asked).toEqual(["0"]);
  });

  it("are set where nobody can say what stationery there is: the main process knows why", async () => {
    const { store, asked } = opened(OWN);
    store.change((state) => ({ ...state, isStationeryAwaited: false }));
    await settle();
    expect(asked).toEqual(["0"]);
  });
});
