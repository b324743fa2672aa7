import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { type BookEntry, entryDetail, entryName } from "../../preload/people/book-entry";
import { useDesk, useTexts } from "../state/use-desk";
import { Menu } from "../ui/menu";
import { RemovedOffer } from "../ui/removed-offer";
import { SearchField } from "../ui/search-field";
import { bringBackPerson, removePerson } from "./people-deeds";
import type { usePeople } from "./use-people";
import "../ui/offer.css";

interface PeopleListProps {
  readonly book: ReturnType<typeof usePeople>;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onPick: (entry: BookEntry) => void;
  readonly onEdit: (entry: BookEntry) => void;
}

/** The entries that have some words, the first hundred of them. */
export function PeopleList({ book, search, onSearch, onPick, onEdit }: PeopleListProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const [removed, setRemoved] = useState<BookEntry | null>(null);
  const { found, look } = book;
  const remove = async ({ id }: BookEntry) => {
    setRemoved(await removePerson(desk, id));
    look();
  };
  const bringBack = async (entry: BookEntry) => {
    setRemoved(null);
    await bringBackPerson(desk, entry);
    look();
  };
  return (
    <>
      <SearchField label={say("people.search")} value={search} onChange={onSearch} autoFocus />
      {removed === null ? null : (
        <RemovedOffer
          words={say("people.removed", { name: entryName(removed) })}
          deed={say("people.bringBack")}
          onBringBack={() => void bringBack(removed)}
        />
      )}
      {found === null ? null : (
        <>
          <Trouble setAside={found.setAside} newer={found.newer} />
          {found.count === 0 ? (
            <p className="people-none">{say(search.trim() === "" ? "people.empty" : "people.none", { search })}</p>
          ) : (
            <ul className="person-rows" aria-label={say("people.title")}>
              {found.entries.map((entry) => (
                <li key={entry.id} className="people-row person-row">
                  <button type="button" className="people-pick" onClick={() => onPick(entry)}>
                    <span className="person-name">{entryName(entry)}</span>
                    <span className="person-detail">{entryDetail(entry)}</span>
                  </button>
                  <Menu
                    label={say("people.actions", { name: entryName(entry) })}
                    icon={<Ellipsis size={18} aria-hidden />}
                    entries={[
                      { id: "edit", label: say("people.edit"), onChoose: () => onEdit(entry) },
                      { id: "remove", label: say("people.remove"), onChoose: () => void remove(entry) },
                    ]}
                  />
                </li>
              ))}
            </ul>
          )}
          {found.count > found.entries.length ? (
            <p className="people-more">{say("people.more", { shown: found.entries.length, count: found.count })}</p>
          ) : null}
        </>
      )}
    </>
  );
}

/** Files that could not be read, so that nobody believes that somebody is gone. */
function Trouble({ setAside, newer }: { readonly setAside: readonly string[]; readonly newer: number }) {
  const { say } = useTexts();
  return (
    <>
      {setAside.length === 0 ? null : <p className="offer">{say("people.setAside", { count: setAside.length })}</p>}
      {newer === 0 ? null : <p className="offer">{say("people.newer", { count: newer })}</p>}
    </>
  );
}
