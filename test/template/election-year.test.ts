import { describe, expect, it } from "vitest";
import { passageText } from "../../preload/letter/passage";
import { compose } from "../../preload/template/compose/compose";
import { BUILT_IN } from "./built-in-templates";
import { CHOICES } from "./template-builder";

describe("the election in the letter about the motion", () => {
  it.each([
    ["2025-06-01", "Gerade mit Blick auf die Landtagswahl im Jahr\u00a02027 erwarten wir"],
    ["2026-11-22", "Gerade mit Blick auf die Landtagswahl im nächsten Jahr erwarten wir"],
    ["2027-01-01", "Gerade mit Blick auf die Landtagswahl in diesem Jahr erwarten wir"],
    ["2028-02-29", "Auch nach der Landtagswahl im vergangenen Jahr erwarten wir"],
    ["2029-05-04", "Auch nach der Landtagswahl\u00a02027 erwarten wir"],
  ])("is told as seen from %s", (date, start) => {
    const [{ template } = { template: null }] = BUILT_IN;
    if (template === null) throw new Error("No built-in template");
    const passages = compose(template, CHOICES, {}, { date, addressee: "person" });
    const expectation = passages.find(({ id }) => id === "expectation");
    expect(expectation && passageText(expectation).startsWith(start)).toBe(true);
  });

  it("follows a changed year", () => {
    const [{ template } = { template: null }] = BUILT_IN;
    if (template === null) throw new Error("No built-in template");
    const passages = compose(template, CHOICES, { electionYear: "2032" }, { date: "2031-01-01", addressee: "person" });
    const text = passages.map(passageText).join("\n");
    expect([text.includes("2027"), text.includes("Landtagswahl\u00a02032"), text.includes("im nächsten Jahr")]).toEqual(
      [false, true, true],
    );
  });
});
