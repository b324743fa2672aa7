import { describe, expect, it } from "vitest";
import { list } from "../../../preload/letter/rich-text";
import { aPassage } from "../letter-builder";
import { ids, mended } from "./find-in-letter";

const request = "wir bitten um Antwort.";
const salutation = { own: "Sehr geehrte Mitglieder der Ratsfraktion Beispielpartei,", alternatives: [] };
const texts = (...all: readonly string[]) => ({
  salutation,
  passages: all.map((text, at) => aPassage(`p${at}`, text)),
});

describe("the checks for the first letter of a passage", () => {
  it("find a large one behind the comma of the salutation, and write it small", () => {
    expect(ids(texts("Wir bitten um Antwort."))).toEqual(["passage-begins-large"]);
    expect(mended(texts("Über die Lage reden wir. Wir bitten um Antwort."))).toEqual([
      "über die Lage reden wir. Wir bitten um Antwort.",
    ]);
  });

  it.each(["Landtage bitten wir um Antwort.", "Sie bitten wir um Antwort.", "26 Orte bitten um Antwort."])(
    "let be what is large anywhere: %s",
    (text) => {
      expect(ids(texts(text))).toEqual([]);
    },
  );

  it("let be a large one where the salutation ends otherwise, and in English", () => {
    const called = { own: "Guten Tag!", alternatives: [] };
    expect(ids({ ...texts("Wir bitten um Antwort."), salutation: called })).toEqual([]);
    expect(ids({ ...texts("We ask for an answer."), language: "en" })).toEqual([]);
  });

  it("find a small one in a passage that was the first one before, and write it large", () => {
    expect(mended(texts(request, "am 26.\u00a0Januar war es so weit."))).toEqual([
      request,
      "Am 26.\u00a0Januar war es so weit.",
    ]);
    expect(ids({ ...texts("we ask for an answer."), language: "en" })).toEqual(["passage-begins-small"]);
  });

  it("let be a small one where a sentence goes on, in a list, and in names such as ver.di", () => {
    expect(ids(texts("wir bitten um Antwort,", "weil es eilt."))).toEqual([]);
    expect(ids(texts(request, "ver.di hilft."))).toEqual([]);
    const items = aPassage("l", "", { blocks: [list(false, ["mehr Zeit", "mehr Geld"])] });
    expect(ids({ salutation, passages: [aPassage("p", request), items] })).toEqual([]);
  });
});
