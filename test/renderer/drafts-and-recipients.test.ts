import { describe, expect, it } from "vitest";
import { compareLetters } from "../../renderer/drafts/compare-letters";
import { draftTitle } from "../../renderer/drafts/draft-title";
import { askForDrafts, listDrafts } from "../../renderer/drafts/home-state";
import { recipientOfKind, retypeRecipient } from "../../renderer/recipient/retype-recipient";
import { closeDialog, openDialog, showVersion } from "../../renderer/state/dialog";
import { aLetter, aPassage, aRecipient } from "../letter/letter-builder";
import { aDraft, after, aWindow, DRAFT_ID } from "./open-window";

describe("the list of drafts", () => {
  it("leaves an answer aside that came too late", () => {
    const asked = after(aWindow(), askForDrafts({ search: "a" }));
    const askedAgain = after(asked, askForDrafts({ search: "ab" }));
    const list = { drafts: [], unreadable: [], found: [] };
    expect(after(askedAgain, listDrafts(asked.home.query, list))).toBe(askedAgain);
    expect(after(askedAgain, listDrafts(askedAgain.home.query, list)).home.list).toBe(list);
  });

  it("calls a letter by its name, else by its subject", () => {
    expect(draftTitle(aLetter({ name: "Entwurf 3", subject: "Schulweg" }))).toBe("Entwurf 3");
    expect(draftTitle(aLetter({ name: "", subject: "Schulweg" }))).toBe("Schulweg");
  });
});

describe("earlier versions", () => {
  it("are compared word by word with the present one", () => {
    const letterWith = (text: string) => aLetter({ passages: [aPassage("a", text)] });
    const parts = compareLetters(letterWith("Wir bitten um Antwort."), letterWith("Wir bitten Sie um Antwort."));
    const changed = parts.filter(({ kind }) => kind !== "same");
    expect(changed.map(({ kind, text }) => [kind, text.trim()])).toEqual([["new", "Sie"]]);
    const earlier = parts.filter(({ kind }) => kind !== "new").map(({ text }) => text);
    expect(earlier.join("")).toContain("Wir bitten um Antwort.");
  });

  it("are shown only while the history of their draft is open", () => {
    const history = openDialog({ kind: "history", id: DRAFT_ID, entries: [], shown: null });
    expect(after(aWindow(), history, showVersion(aDraft())).dialog).toMatchObject({ shown: { id: DRAFT_ID } });
    expect(after(aWindow(), history, closeDialog(), showVersion(aDraft())).dialog).toBeNull();
  });
});

describe("typing an address", () => {
  it("tells from the lines who is addressed", () => {
    expect(retypeRecipient(aRecipient(), ["Frau Ada Muster", "Weg 1"]).kind).toBe("person");
  });

  it("keeps to what was decided, the country and the remarks", () => {
    const office = recipientOfKind(aRecipient(), "office");
    const decided = { ...office, country: "Österreich", postalRemarks: ["Einschreiben"] };
    const retyped = retypeRecipient(decided, ["Ratsfraktion Beispielpartei", "Neue Straße 2"]);
    expect(retyped).toMatchObject({
      kind: "office",
      addressLines: ["Ratsfraktion Beispielpartei", "Neue Straße 2"],
      country: "Österreich",
      postalRemarks: ["Einschreiben"],
    });
  });
});
