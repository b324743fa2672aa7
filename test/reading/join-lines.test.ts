import { expect, it } from "vitest";
import { collectKnownWords, findSeam } from "../../main/reading/plain/join-lines";
import { endsSentence } from "../../main/reading/plain/sentence-end";

function join(line: string, next: string, elsewhere = ""): string {
  const { dropped, glue } = findSeam(line, next, collectKnownWords([{ text: elsewhere }]));
  return line.slice(0, line.length - dropped) + glue + next;
}

it.each([
  ["die Unter-", "bringung", "die Unterbringung"],
  ["die CDU-", "Fraktion", "die CDU-Fraktion"],
  ["die SPD-", "geführte Stadt", "die SPD-geführte Stadt"],
  ["Ein-", "und Ausreise", "Ein- und Ausreise"],
  ["Kinder-", "sowie Jugendhilfe", "Kinder- sowie Jugendhilfe"],
  ["ein 70-", "jähriger", "ein 70-jähriger"],
  ["eine E-", "Mail", "eine E-Mail"],
  ["the well-", "known figures", "the well-known figures"],
  ["Organisation/", "Initiative", "Organisation/Initiative"],
  ["entweder /", "oder", "entweder / oder"],
  ["setzt –", "statt", "setzt – statt"],
  ["weiche\u00AD", "Trennung", "weicheTrennung"],
  ["ein Satz", "geht weiter", "ein Satz geht weiter"],
])("joins %j and %j", (line, next, joined) => {
  expect(join(line, next)).toBe(joined);
});

it("keeps a hyphen that the letter has elsewhere in the same word", () => {
  expect(join("im nord-", "rheinischen Land", "das nord-rheinische und das nord-rheinischen Recht")).toBe(
    "im nord-rheinischen Land",
  );
});

it.each(["Ende.", "Wirklich?", "„offen.“", "(so!)", "weiter …"])("takes %j for the end of a sentence", (text) => {
  expect(endsSentence(text)).toBe(true);
});

it.each(["am 26.", "z. B.", "Frau Dr.", "wartet,", "vgl.", "die SPD"])("takes %j for no end of a sentence", (text) => {
  expect(endsSentence(text)).toBe(false);
});
