import { describe, expect, it } from "vitest";
import { applyFix } from "../../../preload/letter/checks/apply-fix";
import type { Recipient } from "../../../preload/letter/recipient";
import { salutationText } from "../../../preload/letter/salutation";
import { aLetter, aPerson, aRecipient } from "../letter-builder";
import { findings, inText } from "./find-in-letter";

const weber = aPerson({ lastName: "Weber", formOfAddress: "mr" });
const toPerson = aRecipient({ kind: "person", persons: [weber] });
const greeting = (own: string, recipient: Recipient) => ({ salutation: { own, alternatives: [] }, recipient });

describe("the checks for how the recipient is spoken to", () => {
  it("find the form that the rest of the letter does not use", () => {
    expect(inText("Wir haben euch geschrieben, und ihr habt geantwortet.")).toEqual([["addressee-mixed", "euch"]]);
    const changes = { salutation: { own: "Liebe Genossinnen und Genossen!", alternatives: [] } };
    expect(inText("Danke, ihr wart da. Ihr wisst es. Wir hoffen auf euch.", {}, changes)).toEqual([
      ["addressee-mixed", "Sie"],
    ]);
  });

  it.each([
    "Die Fraktion und ihr Antrag, ihre Mitglieder: Sie haben es gesagt.",
    "Auf dem Plakat steht „Ihr habt das versprochen“.",
    "Wer ihr Macht gibt, muss es wissen.",
  ])("leave %s alone", (text) => {
    expect(inText(text)).toEqual([]);
  });

  it("find a text that speaks to several where one person gets the letter, and the other way round", () => {
    expect(inText("Wir bitten Sie alle darum.", {}, { recipient: toPerson })).toEqual([
      ["addressee-number", "Sie alle"],
    ]);
    expect(inText("Sie als Mitglieder der SPD wissen es.", {}, { recipient: toPerson })).toEqual([
      ["addressee-number", "Sie als Mitglieder"],
    ]);
    expect(inText("Liebe Mitglieder, es eilt.", {}, { recipient: toPerson })).toEqual([
      ["addressee-number", "Liebe Mitglieder"],
    ]);
    expect(inText("Sehr geehrter Herr Weber, es eilt.")).toEqual([["addressee-number", "Sehr geehrter Herr"]]);
    expect(inText("Sie als Bürgermeisterin wissen es.")).toEqual([["addressee-number", "Sie als Bürgermeisterin"]]);
    expect(inText("Wir als Mitglieder der Initiative wissen es.", {}, { recipient: toPerson })).toEqual([]);
  });

  it.each<[string, string, Recipient]>([
    ["salutation-other-number", "Sehr geehrte Mitglieder der SPD,", toPerson],
    ["salutation-other-number", "Sehr geehrte Frau Weber,", aRecipient()],
    ["salutation-other-name", "Sehr geehrter Herr Müller,", toPerson],
    ["salutation-other-name", "Sehr geehrte Frau Weber,", toPerson],
  ])("find %s in %s and offer the fitting one", (id, own, recipient) => {
    const changes = greeting(own, recipient);
    const found = findings(changes);
    expect(found.map(({ check }) => check)).toEqual([id]);
    const letter = aLetter(changes);
    const right = aLetter({ recipient });
    expect(salutationText(applyFix(letter, found[0]?.fix ?? { kind: "goTo", place: "" }))).toBe(salutationText(right));
  });

  it.each<[string, Recipient]>([
    ["Sehr geehrter Herr Dr.\u00a0Weber,", toPerson],
    ["Lieber Herr Weber,", toPerson],
    ["Sehr geehrte Frau Vorsitzende, sehr geehrte Mitglieder,", aRecipient()],
    ["Sehr geehrter Herr Bürgermeister,", aRecipient({ kind: "office" })],
    ["Guten Tag zusammen,", toPerson],
  ])("let %s stand", (own, recipient) => {
    expect(findings(greeting(own, recipient))).toEqual([]);
  });
});
