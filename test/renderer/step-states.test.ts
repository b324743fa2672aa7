import { describe, expect, it } from "vitest";
import type { Finding } from "../../preload/letter/checks/check";
import type { DraftContent } from "../../preload/letter/draft";
import { setParts } from "../../preload/letter/edits/letter-edits";
import type { Letter } from "../../preload/letter/letter";
import { NO_RECIPIENT } from "../../preload/letter/recipient";
import { NO_SENDER } from "../../preload/letter/sender";
import { showPages } from "../../renderer/preview/preview-state";
import { edit } from "../../renderer/state/editing";
import { createStore } from "../../renderer/state/store";
import { FIRST_PAUSE_MS, MEASURE_PAUSE_MS, measureLetters } from "../../renderer/steps/figures-listener";
import { sharePercent } from "../../renderer/steps/share-percent";
import { stepStates } from "../../renderer/steps/step-states";
import { aLetter } from "../letter/letter-builder";
import { buildPosition, buildTemplate, CHOICES } from "../template/template-builder";
import { anOpenDraft, editorOf } from "./open-window";
import { standingClock } from "./standing-clock";

const content = (letter: Letter = aLetter(), changes: Partial<DraftContent> = {}): DraftContent => ({
  letter,
  template: null,
  known: [],
  consents: [],
  ...changes,
});
const finding = (severity: Finding["severity"]) => ({ severity }) as Finding;

describe("the rail", () => {
  it("counts the positions that are kept, whether they were chosen or not", () => {
    const template = buildTemplate({
      positions: [buildPosition("a"), buildPosition("b"), buildPosition("c", { default: "dropped" })],
    });
    const choices = { ...CHOICES, positions: { a: "dropped", b: "softened" } as const };
    const made = { id: template.id, version: 1, choices, facts: {} };
    const { positions } = stepStates(content(aLetter(), { template: made }), template, null);
    expect(positions).toEqual({ kind: "part", count: 1, all: 3 });
    expect(stepStates(content(), null, null).positions).toEqual({ kind: "open" });
  });

  it("says when address and sender are complete", () => {
    const states = (letter: Letter) => {
      const { recipient, sender } = stepStates(content(letter), null, null);
      return [recipient.kind, sender.kind];
    };
    expect(states(aLetter())).toEqual(["complete", "complete"]);
    expect(states(aLetter({ recipient: NO_RECIPIENT, sender: NO_SENDER }))).toEqual(["open", "open"]);
    const alternatives = [
      { text: "Sehr geehrte Frau …,", addressee: "person", hasPlaceholder: true },
      { text: "Sehr geehrte Mitglieder,", addressee: "group", hasPlaceholder: false },
    ] as const;
    expect(states(aLetter({ salutation: { own: null, alternatives } }))[0]).toBe("open");
    expect(states(aLetter({ salutation: { own: "Guten Tag,", alternatives } }))[0]).toBe("complete");
  });

  it("asks the checks whether the sender has an address, because the paper may have it or a box will do", () => {
    const boxed = aLetter({ sender: { ...NO_SENDER, organisation: "Verein", town: "12345 Ort" } });
    const sender = (letter: Letter, findings: readonly Finding[] | null) =>
      stepStates(content(letter), null, findings).sender.kind;
    expect(sender(boxed, null)).toBe("open");
    expect(sender(boxed, [])).toBe("complete");
    expect(sender(boxed, [{ check: "sender-street-missing" } as Finding])).toBe("open");
    expect(sender(boxed, [{ check: "sender-contact-missing", place: "sender" } as Finding])).toBe("complete");
    expect(sender(aLetter({ sender: NO_SENDER }), [])).toBe("open");
  });

  it("calls nothing complete where the checks find an error, though a hint stands in nobody's way", () => {
    const recipient = (severity: Finding["severity"]) =>
      stepStates(content(), null, [{ severity, place: "recipient" } as Finding]).recipient.kind;
    expect(recipient("error")).toBe("open");
    expect(recipient("hint")).toBe("complete");
  });

  it("counts who signed among those who sign", () => {
    const signatory = { id: "a", name: "Ada", role: "", organisation: "", signingFor: "", picture: null } as const;
    const picture = { media: "x.png", alt: "", widthMm: 40, heightMm: 10 };
    const state = (...signatories: Letter["signatories"]) =>
      stepStates(content(aLetter({ signatories })), null, null).signatures;
    expect(state()).toEqual({ kind: "open" });
    expect(state(signatory, { ...signatory, id: "b" })).toEqual({ kind: "count", count: 2 });
    expect(state({ ...signatory, picture }, signatory)).toEqual({ kind: "part", count: 1, all: 2 });
    expect(state({ ...signatory, picture })).toEqual({ kind: "complete" });
  });

  it("tells errors from hints, and both from nothing", () => {
    const checks = (findings: readonly Finding[] | null) => stepStates(content(), null, findings).checks;
    expect(checks(null)).toEqual({ kind: "open" });
    expect(checks([])).toEqual({ kind: "complete" });
    expect(checks([finding("hint")])).toEqual({ kind: "findings", severity: "hint", count: 1 });
    expect(checks([finding("hint"), finding("error")])).toEqual({ kind: "findings", severity: "error", count: 2 });
  });

  it("says none and all only where that is true", () => {
    const percent = (ownWords: number, words: number) => sharePercent({ share: ownWords / words, ownWords, words });
    expect([percent(0, 10), percent(1, 999), percent(380, 1_000), percent(998, 999), percent(9, 9)]).toEqual([
      0, 1, 38, 99, 100,
    ]);
  });

  it("measures the letter after a pause, never at a key press", async () => {
    const clock = standingClock();
    const store = createStore(anOpenDraft(aLetter({ closing: "" })));
    measureLetters(store, clock.timers, () => Date.parse("2026-11-22T12:00:00Z"));
    await clock.advance(FIRST_PAUSE_MS);
    const ids = () => editorOf(store.read()).findings?.map(({ check }) => check) ?? [];
    expect(ids()).toContain("closing-missing");
    expect(editorOf(store.read()).share?.words).toBe(9);
    store.change(edit("closing", (letter) => setParts(letter, { closing: "Gruß" })));
    await clock.advance(MEASURE_PAUSE_MS - 1);
    expect(ids()).toContain("closing-missing");
    await clock.advance(1);
    expect(ids()).not.toContain("closing-missing");
  });

  describe("of a letter that opens", () => {
    const opened = () => {
      const clock = standingClock();
      const store = createStore(anOpenDraft());
      measureLetters(store, clock.timers, Date.now);
      return { clock, store, isMeasured: () => editorOf(store.read()).findings !== null };
    };

    it("measures as soon as its first pages are painted", async () => {
      const { clock, store, isMeasured } = opened();
      await clock.advance(FIRST_PAUSE_MS / 2);
      store.change(showPages({ pages: [], places: [], findings: [], printed: { form: "B", parts: [] }, words: [] }));
      expect(isMeasured()).toBe(false);
      await clock.advance(FIRST_PAUSE_MS / 4);
      expect(isMeasured()).toBe(true);
    });

    it("does not wait for pages that nobody wants, nor for somebody who types", async () => {
      const { clock, store, isMeasured } = opened();
      await clock.advance(FIRST_PAUSE_MS / 2);
      store.change(edit("closing", (letter) => setParts(letter, { closing: "Gruß" })));
      await clock.advance(FIRST_PAUSE_MS / 2);
      expect(isMeasured()).toBe(true);
    });
  });

  it("leaves out what somebody lets be", async () => {
    const clock = standingClock();
    const store = createStore(anOpenDraft(aLetter({ closing: "" })));
    measureLetters(store, clock.timers, Date.now);
    await clock.advance(FIRST_PAUSE_MS);
    const key = editorOf(store.read()).findings?.find(({ check }) => check === "closing-missing")?.key ?? "";
    store.change((state) => {
      const editor = editorOf(state);
      const present = { ...editor.history.present, known: [key] };
      return { ...state, editor: { ...editor, history: { ...editor.history, present } } };
    });
    await clock.advance(MEASURE_PAUSE_MS);
    expect(editorOf(store.read()).findings?.map((one) => one.key)).not.toContain(key);
  });
});
