import { describe, expect, it } from "vitest";
import { DEFAULT_ENVELOPE, DEFAULT_ENVELOPES } from "../../preload/envelopes/envelope-choices";
import { chooseEnvelope, keepEnvelopes, removeEnvelope } from "../../renderer/envelopes/envelope-deeds";
import { knowEnvelopes } from "../../renderer/envelopes/envelopes-listener";
import { showPages, toggleEnvelope } from "../../renderer/preview/preview-state";
import { changeSettings, presentEnvelope } from "../../renderer/state/app-state";
import { newDesk } from "../../renderer/state/desk";
import { createStore } from "../../renderer/state/store";
import { measureLetters } from "../../renderer/steps/figures-listener";
import { aLetter } from "../letter/letter-builder";
import { aBridge, after, anOpenDraft, aWindow, editorOf } from "./open-window";
import { standingClock } from "./standing-clock";

const C5 = DEFAULT_ENVELOPES[2] ?? DEFAULT_ENVELOPE;
const OWN = { ...DEFAULT_ENVELOPE, id: "7f1c2b9e-3a64-4d58-8b0f-0000000000aa", name: "Aus dem Schrank" };

describe("the envelope that letters go out in", () => {
  it("is DL until somebody chooses, and DL again where the chosen one is gone", () => {
    expect(presentEnvelope(aWindow())).toBe(DEFAULT_ENVELOPE);
    expect(presentEnvelope(after(aWindow(), chooseEnvelope(C5.id)))).toBe(C5);
    const own = after(aWindow(), knowEnvelopes([...DEFAULT_ENVELOPES, OWN]), chooseEnvelope(OWN.id));
    expect(presentEnvelope(own)).toEqual(OWN);
    expect(presentEnvelope(after(own, knowEnvelopes(DEFAULT_ENVELOPES)))).toBe(own.envelopes[0]);
  });

  it("stays the same value where nothing about it changed, so that nothing is measured anew", () => {
    const state = aWindow();
    expect(after(state, knowEnvelopes(JSON.parse(JSON.stringify(DEFAULT_ENVELOPES))))).toBe(state);
  });

  it("is kept with its measures, and one of the app has its first ones again", async () => {
    const store = createStore(aWindow());
    const bridge = aBridge({
      "envelopes.keep": ({ envelope }) => ({ ok: true, value: envelope }),
      "envelopes.remove": () => ({ ok: true, value: {} }),
    });
    const desk = newDesk(store, bridge, async () => true);
    const wide = { ...DEFAULT_ENVELOPE, width: 225 };
    expect(await keepEnvelopes(desk, [wide, OWN])).toBe(true);
    expect(store.read().envelopes).toEqual([wide, ...DEFAULT_ENVELOPES.slice(1), OWN]);
    expect(await removeEnvelope(desk, wide.id)).toBe(true);
    expect(await removeEnvelope(desk, OWN.id)).toBe(true);
    expect(store.read().envelopes).toEqual(DEFAULT_ENVELOPES);
    expect(bridge.asked.map(([channel]) => channel)).toEqual([
      "envelopes.keep",
      "envelopes.keep",
      "envelopes.remove",
      "envelopes.remove",
    ]);
  });

  it("is drawn on pages that come into view for it", () => {
    const shown = after(anOpenDraft(aLetter(), changeSettings({ isPreviewShown: false })), toggleEnvelope());
    expect(editorOf(shown).preview).toMatchObject({ isEnvelopeShown: true, tab: "page" });
    expect(shown.settings.isPreviewShown).toBe(true);
    expect(editorOf(after(shown, toggleEnvelope())).preview.isEnvelopeShown).toBe(false);
  });

  it("is looked through anew as soon as another one is chosen", async () => {
    const zone = { x: 25, y: 62.7, width: 70, height: 12 };
    const printed = { form: "B", parts: [{ part: "address", place: "recipient", zone }] } as const;
    const pages = { pages: [], places: [], findings: [], printed, words: [] };
    const store = createStore(after(anOpenDraft(), showPages(pages)));
    const clock = standingClock();
    measureLetters(store, clock.timers, () => 0);
    const checks = async () => {
      await clock.advance(1_000);
      return editorOf(store.read()).findings?.filter(({ check }) => check.startsWith("window-")) ?? null;
    };
    expect(await checks()).toEqual([]);
    store.change(chooseEnvelope(C5.id));
    expect(await checks()).toMatchObject([{ check: "window-address-wide", values: { envelope: "C5", mm: 3 } }]);
  });
});
