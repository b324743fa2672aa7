import { describe, expect, it } from "vitest";
import { checkContext } from "../../../preload/letter/checks/check-context";
import { checkLetter } from "../../../preload/letter/checks/letter-checks";
import { wordsToSpell } from "../../../preload/letter/checks/spelled-words";
import { aLetter, aPassage } from "../letter-builder";

// A pattern that begins anew at every sign and reads to the end would take minutes here.
const LENGTH = 60_000;

describe("the checks of texts that nobody writes", () => {
  it.each(["a", "a.", "a@", "„", "'", '"a', " ", "z. B. ", "[", "<a", "\n", "26. ", "kosten", "Sie, als "])(
    "come to an end with %j again and again",
    (unit) => {
      const text = unit.repeat(LENGTH / unit.length);
      const letter = aLetter({ passages: [aPassage("p", text)] });
      const day = { today: "2026-11-22", changed: "2025-11-22" };
      const from = { made: null, template: null, stationery: null };
      const context = checkContext({ letter, ...from, ...day, misspelt: ["x"], pages: [] });
      const positions = [{ id: "costs", label: "Kosten", signalWords: ["kosten"], stance: "dropped" as const }];
      expect(checkLetter({ ...context, positions }).length).toBeLessThan(LENGTH);
      expect(wordsToSpell(letter, []).length).toBeLessThan(LENGTH);
    },
  );
});
