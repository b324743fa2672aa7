import { describe, expect, it } from "vitest";
import { draftTitle } from "../../renderer/drafts/draft-title";
import { askForDrafts, listDrafts } from "../../renderer/drafts/home-state";
import { closeDialog, openDialog, showVersion } from "../../renderer/state/dialog";
import { aLetter } from "../letter/letter-builder";
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
  it("are shown only while the history of their draft is open", () => {
    const history = openDialog({ kind: "history", id: DRAFT_ID, entries: [], shown: null });
    expect(after(aWindow(), history, showVersion(aDraft())).dialog).toMatchObject({ shown: { id: DRAFT_ID } });
    expect(after(aWindow(), history, closeDialog(), showVersion(aDraft())).dialog).toBeNull();
  });
});
