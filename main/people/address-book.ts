import { type FoundPeople, MOST_FOUND } from "../../preload/contract/people";
import { type BookEntry, entryDetail, entryName } from "../../preload/people/book-entry";
import { BOOK_ENTRY } from "../../preload/people/book-entry-schema";
import { openJsonShelf, type ShelfOptions } from "../profiles/json-shelf";

/** The people to whom letters go, one file each. */
export interface AddressBook {
  /** Those in whose name or address all words of `search` are. */
  readonly list: (search: string) => Promise<FoundPeople>;
  readonly keep: (entry: BookEntry) => Promise<BookEntry>;
  /** Gives what was there; null if it was gone already. */
  readonly remove: (id: string) => Promise<BookEntry | null>;
}

interface Listed {
  readonly entry: BookEntry;
  readonly name: string;
  readonly words: string;
}

export function openAddressBook(options: Omit<ShelfOptions<BookEntry>, "kind">): AddressBook {
  const shelf = openJsonShelf({ ...options, kind: BOOK_ENTRY });
  // An entry's words are made once: somebody who types looks for them with every key.
  const known = new WeakMap<BookEntry, Listed>();
  const listed = (entry: BookEntry) => {
    const present = known.get(entry) ?? listedEntry(entry);
    known.set(entry, present);
    return present;
  };
  return {
    list: async (search) => {
      const { things, ...trouble } = await shelf.list();
      const words = plain(search).split(/\s+/u);
      const found = things.map(listed).filter((one) => words.every((word) => one.words.includes(word)));
      const sorted = found.sort((a, b) => COLLATOR.compare(a.name, b.name));
      return { entries: sorted.slice(0, MOST_FOUND).map(({ entry }) => entry), count: found.length, ...trouble };
    },
    keep: shelf.keep,
    remove: shelf.remove,
  };
}

// By last name first would need it of groups and offices too; whoever knows the last name types it.
const COLLATOR = new Intl.Collator("de");

function listedEntry(entry: BookEntry): Listed {
  const name = entryName(entry);
  const offices = entry.recipient.persons.map(({ office }) => office);
  return { entry, name, words: plain([name, entryDetail(entry), ...offices].join(" ")) };
}

function plain(text: string): string {
  return text.toLocaleLowerCase("de").normalize("NFC");
}
