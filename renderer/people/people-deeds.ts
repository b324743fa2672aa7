import type { FoundPeople } from "../../preload/contract/people";
import type { Recipient } from "../../preload/letter/recipient";
import { type BookEntry, bookEntry, entryName } from "../../preload/people/book-entry";
import type { Desk } from "../state/desk";
import { sayDone } from "../state/notice";

const LONGEST_SEARCH = 300;

/** Those of the address book in whom all words are; null where it can't be read, which is said. */
export async function findPeople(desk: Desk, search: string): Promise<FoundPeople | null> {
  return desk.ask("people.list", { search: search.slice(0, LONGEST_SEARCH) });
}

/** Keeps a recipient as a new entry, or in the place of the entry with this id. */
export async function keepPerson(desk: Desk, recipient: Recipient, id: string | null): Promise<BookEntry | null> {
  const entry = bookEntry(recipient, id ?? desk.newId(), new Date(desk.now()).toISOString());
  const kept = await desk.ask("people.keep", { entry });
  if (kept !== null) desk.change(sayDone("people.kept", { name: entryName(kept) }));
  return kept;
}

/** Gives what was removed, so that it can be brought back; null where that failed. */
export async function removePerson(desk: Desk, id: string): Promise<BookEntry | null> {
  return desk.ask("people.remove", { id });
}

export async function bringBackPerson(desk: Desk, entry: BookEntry): Promise<void> {
  await desk.ask("people.keep", { entry });
}

/** The entry of the same name; null if there is none. */
export async function namesake(desk: Desk, recipient: Recipient): Promise<BookEntry | null> {
  const name = entryName(bookEntry(recipient, "", ""));
  const found = await findPeople(desk, name);
  return found?.entries.find((entry) => entryName(entry) === name) ?? null;
}

/** Whether an entry says of a recipient what the letter says. */
export function isSameEntry(entry: BookEntry, recipient: Recipient): boolean {
  return JSON.stringify(entry.recipient) === JSON.stringify(bookEntry(recipient, "", "").recipient);
}
