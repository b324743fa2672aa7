import type { Command, Transaction } from "prosemirror-state";

const KEY = "editName";
const STORE = "fromStore";

/** A command whose edit is a step of its own, named by a key below "edits." in the locales. */
export function named(name: string, command: Command): Command {
  return (state, dispatch, view) =>
    command(state, dispatch === undefined ? undefined : (tr) => dispatch(nameEdit(tr, name)), view);
}

export function nameEdit(tr: Transaction, name: string): Transaction {
  return tr.setMeta(KEY, name);
}

/** The name of an edit; null for what is typed, where key presses in a row are one step. */
export function editName(tr: Transaction): string | null {
  const given: unknown = tr.getMeta(KEY);
  if (typeof given === "string") return given;
  const event: unknown = tr.getMeta("uiEvent");
  return event === "cut" ? "cut" : event === "drop" ? "moveWords" : null;
}

/** Marks what only brings the editor to where the store already is. */
export function fromStore(tr: Transaction): Transaction {
  return tr.setMeta(STORE, true);
}

export function isFromStore(tr: Transaction): boolean {
  return tr.getMeta(STORE) === true;
}
