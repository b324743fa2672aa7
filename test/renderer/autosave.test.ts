import { describe, expect, it } from "vitest";
import { LONGEST_WAIT_MS, newAutosave, PAUSE_MS, type SaveState } from "../../renderer/state/autosave";
import { settle, standingClock } from "./standing-clock";

/** An autosave with what it did; `answers` decide what becomes of each save, the last one of all further ones. */
function observed(answers: readonly ("saved" | "keptBoth" | "fails")[] = ["saved"]) {
  const clock = standingClock();
  const saved: { value: string; at: number }[] = [];
  const elsewhere: string[] = [];
  const states: SaveState["kind"][] = [];
  let attempts = 0;
  const autosave = newAutosave<string>({
    save: async (value) => {
      const answer = answers[Math.min(attempts++, answers.length - 1)] ?? "saved";
      if (answer === "fails") throw new Error("full");
      saved.push({ value, at: clock.timers.now() });
      return answer;
    },
    saveElsewhere: async (value) => void elsewhere.push(value),
    onState: ({ kind }) => void states.push(kind),
    timers: clock.timers,
  });
  return { autosave, advance: clock.advance, saved, elsewhere, states, attempts: () => attempts };
}

describe("saving by itself", () => {
  it("writes within a second of the last change, once", async () => {
    const { autosave, advance, saved, states } = observed();
    autosave.changed("a");
    await advance(200);
    autosave.changed("ab");
    expect(saved).toEqual([]);
    await advance(1_000);
    expect(saved).toEqual([{ value: "ab", at: 200 + PAUSE_MS }]);
    expect(PAUSE_MS).toBeLessThan(1_000);
    expect(states).toEqual(["saving", "saving", "saved"]);
    await advance(60_000);
    expect(saved).toHaveLength(1);
  });

  it("writes at least every three seconds while somebody types without a pause", async () => {
    const { autosave, advance, saved } = observed();
    for (let key = 0; key < 100; key++) {
      autosave.changed(`${key}`);
      await advance(100);
    }
    const gaps = saved.map(({ at }, index) => at - (saved[index - 1]?.at ?? 0));
    expect(saved.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...gaps)).toBeLessThan(3_000);
    expect(LONGEST_WAIT_MS).toBeLessThan(3_000);
  });

  it("writes at once on blur, and then has nothing left to write", async () => {
    const { autosave, advance, saved } = observed();
    autosave.changed("a");
    expect(await autosave.flush()).toBe(true);
    expect(saved).toEqual([{ value: "a", at: 0 }]);
    expect(await autosave.flush()).toBe(true);
    await advance(10_000);
    expect(saved).toHaveLength(1);
  });

  it("says saved only for the newest text, and has one save under way at a time", async () => {
    const clock = standingClock();
    const states: string[] = [];
    const asked: string[] = [];
    const answers: (() => void)[] = [];
    const autosave = newAutosave<string>({
      save: (value) => {
        asked.push(value);
        return new Promise((resolve) => answers.push(() => resolve("saved")));
      },
      saveElsewhere: async () => undefined,
      onState: ({ kind }) => void states.push(kind),
      timers: clock.timers,
    });
    autosave.changed("a");
    await clock.advance(PAUSE_MS);
    autosave.changed("ab");
    autosave.changed("abc");
    await clock.advance(10_000);
    expect(asked).toEqual(["a"]);
    answers[0]?.();
    await settle();
    expect(states).not.toContain("saved");
    await clock.advance(PAUSE_MS);
    expect(asked).toEqual(["a", "abc"]);
    answers[1]?.();
    await settle();
    expect(states.at(-1)).toBe("saved");
  });

  it("keeps a failed save visible, tries again ever more rarely and puts the text elsewhere meanwhile", async () => {
    const { autosave, advance, saved, states, elsewhere, attempts } = observed(["fails", "fails", "fails", "saved"]);
    autosave.changed("a");
    await advance(PAUSE_MS);
    expect(states.at(-1)).toBe("failed");
    await advance(1_000);
    expect(attempts()).toBe(2);
    await advance(1_999);
    expect(attempts()).toBe(2);
    await advance(1);
    expect(elsewhere).toEqual(["a", "a", "a"]);
    await advance(4_000);
    expect(saved.map(({ value }) => value)).toEqual(["a"]);
    expect(states.at(-1)).toBe("saved");
    await advance(60_000);
    expect(attempts()).toBe(4);
  });

  it("tries at least every half minute for as long as saving fails", async () => {
    const { autosave, advance, attempts } = observed(["fails"]);
    autosave.changed("a");
    await advance(PAUSE_MS + 61_000);
    const before = attempts();
    await advance(60_000);
    expect(attempts()).toBe(before + 2);
  });

  it("puts what is typed while saving fails elsewhere within three seconds, however long it has failed", async () => {
    const { autosave, advance, states, elsewhere } = observed(["fails"]);
    autosave.changed("a");
    await advance(120_000);
    autosave.changed("ab");
    expect(states.at(-1)).toBe("failed");
    await advance(PAUSE_MS);
    expect(elsewhere.at(-1)).toBe("ab");
    let longest = 0;
    for (let key = 0; key < 100; key++) {
      autosave.changed(`${key}`);
      await advance(100);
      longest = Math.max(longest, key - Number(elsewhere.at(-1)?.replace("ab", "0")));
    }
    expect(longest * 100).toBeLessThan(3_000);
    expect(new Set(states)).toEqual(new Set(["saving", "failed"]));
  });

  it("tries again where putting the text elsewhere took longer than the wait for the next attempt", async () => {
    const clock = standingClock();
    let attempts = 0;
    const autosave = newAutosave<string>({
      save: async () => {
        attempts++;
        throw new Error("full");
      },
      saveElsewhere: () => new Promise((resolve) => void clock.timers.after(5_000, resolve)),
      onState: () => undefined,
      timers: clock.timers,
    });
    autosave.changed("a");
    await clock.advance(60_000);
    expect(attempts).toBeGreaterThan(3);
  });

  it("says on closing whether the text is on the disk", async () => {
    const { autosave } = observed(["fails"]);
    autosave.changed("a");
    expect(await autosave.flush()).toBe(false);
  });

  it("says that the text is now a draft of its own, until the next change", async () => {
    const { autosave, advance, states } = observed(["keptBoth", "saved"]);
    autosave.changed("a");
    await advance(1_000);
    expect(states.at(-1)).toBe("conflict");
    autosave.changed("ab");
    await advance(1_000);
    expect(states.at(-1)).toBe("saved");
  });
});
