import { describe, expect, it } from "vitest";
import { personFromName } from "../../preload/letter/person-from-name";
import { setPerson } from "../../preload/letter/recipient-edits";
import { recipientFromLines } from "../../preload/letter/recipient-from-lines";
import { derivedSalutation } from "../../preload/letter/salutation";
import { salutationOffers } from "../../preload/letter/salutation-offers";
import { aLetter } from "./letter-builder";

const nbsp = (text: string) => text.replaceAll("~", "\u00a0");

describe("a name in an address", () => {
  it.each([
    ["Prof. Dr. h. c. Max Klein", "Prof. Dr. h. c.", "Max", "Klein", ""],
    ["Prof. Dr. Dr. h.c. mult. Ada Groß", "Prof. Dr. Dr. h.c. mult.", "Ada", "Groß", ""],
    ["Dr. E. h. Max Klein", "Dr. E. h.", "Max", "Klein", ""],
    ["Dr.-Ing. Ada Groß", "Dr.-Ing.", "Ada", "Groß", ""],
    ["Dr. rer. nat. Ada Groß, M. Sc.", "Dr. rer. nat.", "Ada", "Groß", ""],
    ["H. C. Muster", "", "H. C.", "Muster", ""],
    ["Max Freiherr von Stein", "", "Max", "Freiherr von Stein", ""],
    ["Gräfin Dönhoff", "", "", "Gräfin Dönhoff", ""],
    ["Max Graf", "", "Max", "Graf", ""],
    ["von der Au", "", "", "von der Au", ""],
    ["Anna-Lena Groß-Klein", "", "Anna-Lena", "Groß-Klein", ""],
    ["Max De Luca", "", "Max", "De Luca", ""],
    ["Oberst i. G. Max Klein", "", "Max", "Klein", "Oberst i. G."],
    ["Pfarrerin Ada Groß", "", "Ada", "Groß", "Pfarrerin"],
    ["Bischof Dr. Max Klein", "Dr.", "Max", "Klein", "Bischof"],
    ["Ministerin a. D. Ada Groß", "", "Ada", "Groß", "Ministerin a. D."],
    ["Ersten Bürgermeister Max Klein", "", "Max", "Klein", "Ersten Bürgermeister"],
    ["Ada Groß, Vorsitzende des Vorstands", "", "Ada", "Groß", "Vorsitzende des Vorstands"],
    ["Jane Smith MP", "", "Jane", "Smith", "MP"],
    ["Präsidenten Max Klein", "", "Max", "Klein", "Präsidenten"],
    ["Abgeordneten Dr. Max Klein", "Dr.", "Max", "Klein", "Abgeordneten"],
    ["Dr Max Klein", "Dr", "Max", "Klein", ""],
    ["The Rt Hon Jane Smith MP", "The Rt Hon", "Jane", "Smith", "MP"],
  ])("is taken apart: %s", (line, title, firstName, lastName, office) => {
    expect(personFromName("mr", line)).toEqual({ formOfAddress: "mr", title, firstName, lastName, office });
  });

  it.each([
    ["Herrn Prof. Dr. h. c. Max Klein", "Sehr geehrter Herr Prof. Dr.~Klein,"],
    ["Herrn Dr.-Ing. Max Klein", "Sehr geehrter Herr Dr.~Klein,"],
    ["Herrn Max Freiherr von Stein", "Sehr geehrter Herr Freiherr von Stein,"],
    ["Frau von der Au", "Sehr geehrte Frau von der Au,"],
    ["Frau Ada Groß, Vorsitzende", "Sehr geehrte Frau Groß,"],
    ["Herrn Max Klein, M. A.", "Sehr geehrter Herr Klein,"],
    ["Herrn Pfarrer Klein", "Sehr geehrter Herr Klein,"],
  ])("is greeted: %s", (line, greeting) => {
    const recipient = recipientFromLines([line, "Weg 1", "12345 Ort"]);
    expect(derivedSalutation(recipient, "de")).toBe(nbsp(greeting));
  });

  it("offers rank and church office for a greeting", () => {
    const offers = (line: string) =>
      salutationOffers(aLetter({ recipient: recipientFromLines([line, "Weg 1", "12345 Ort"]) }));
    expect(offers("Herrn Oberst i. G. Max Klein")).toEqual(["Sehr geehrter Herr Oberst,"]);
    expect(offers("Herrn Präsidenten Max Klein")).toEqual(["Sehr geehrter Herr Präsident,"]);
    expect(offers("Herrn Abgeordneten Max Klein")).toEqual(["Sehr geehrter Herr Abgeordneter,"]);
    expect(offers("Frau Abgeordnete Ada Groß")).toEqual(["Sehr geehrte Frau Abgeordnete,"]);
    expect(offers("Frau Pastorin Ada Groß")).toEqual(["Sehr geehrte Frau Pastorin,"]);
    expect(offers("Frau Ministerin a. D. Ada Groß")).toEqual(["Sehr geehrte Frau Ministerin,"]);
  });

  it("stays in its line when it is changed, with the office behind the comma", () => {
    const before = recipientFromLines(["Frau Ada Groß, Vorsitzende", "Weg 1", "12345 Ort"]);
    const [person] = before.persons;
    if (person === undefined) throw new Error("A person was expected");
    const after = setPerson(before, 0, { ...person, lastName: "Klein" }, "de");
    expect(after.addressLines).toEqual(["Frau Ada Klein, Vorsitzende", "Weg 1", "12345 Ort"]);
  });
});

describe("an address with more than a person", () => {
  it.each([
    [["Muster GmbH", "Frau Ada Groß", "Weg 1", "12345 Ort"], "Sehr geehrte Frau Groß,"],
    [["Frau Ada Groß", "c/o Klein GmbH", "Weg 1", "12345 Ort"], "Sehr geehrte Frau Groß,"],
    [["Verein der Gärten", "c/o Frau Ada Groß", "Weg 1", "12345 Ort"], "Sehr geehrte Damen und Herren,"],
    [["Muster GmbH", "z. H. Herrn Max Klein", "Postfach 12 34", "12345 Ort"], "Sehr geehrter Herr Klein,"],
    [["Muster Ltd", "Attn: Ms Jane Smith", "1 High Street", "Bristol BS1 5TR"], "Sehr geehrte Frau Smith,"],
    [["Frau Ada Groß", "Herrn Max Klein", "Weg 1", "12345 Ort"], "Sehr geehrte Frau Groß, sehr geehrter Herr Klein,"],
    [["S. E. Herrn Botschafter Max Klein", "Weg 1", "12345 Ort"], "Sehr geehrter Herr Klein,"],
    [["An die", "Mitglieder des Rates", "Rathaus", "12345 Ort"], "Sehr geehrte Mitglieder des Rates,"],
    [["An die Mitglieder der SPD", "Weg 1", "12345 Ort"], "Sehr geehrte Mitglieder der SPD,"],
    [["An den Vorstand der SPD", "Weg 1", "12345 Ort"], "Sehr geehrte Mitglieder des Vorstands der SPD,"],
    [["Dr Jane Smith", "1 High Street", "Bristol BS1 5TR"], "Guten Tag Dr Jane Smith,"],
    [["An den", "Bürgermeister der Stadt Ort", "Herrn Max Klein", "12345 Ort"], "Sehr geehrter Herr Klein,"],
  ])("greets who is named: %j", (lines, greeting) => {
    expect(derivedSalutation(recipientFromLines(lines), "de")).toBe(greeting);
  });
});
