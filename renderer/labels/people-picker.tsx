import { useState } from "react";
import { entryDetail, entryName } from "../../preload/people/book-entry";
import { usePeople } from "../people/use-people";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/checkbox";
import { ScrollingContent } from "../ui/scrolling-content";
import { SearchField } from "../ui/search-field";
import { type AddressForm, withoutPerson, withPeople } from "./address-form";

export interface PeoplePickerProps {
  readonly form: AddressForm;
  readonly onChange: (form: AddressForm) => void;
}

/** The address book, of which several are chosen at once. */
export function PeoplePicker({ form, onChange }: PeoplePickerProps) {
  const { say } = useTexts();
  const [search, setSearch] = useState("");
  const { found } = usePeople(search);
  const listed = new Set(form.people.map(({ id }) => id));
  return (
    <div className="labels-picker">
      <SearchField label={say("people.search")} value={search} onChange={setSearch} autoFocus />
      {found === null ? null : found.count === 0 ? (
        <p className="labels-quiet">{say(search.trim() === "" ? "people.empty" : "people.none", { search })}</p>
      ) : (
        <>
          <ScrollingContent label={say("labels.found")} className="labels-list person-rows">
            <ul aria-label={say("labels.found")}>
              {found.entries.map((entry) => (
                <li key={entry.id} className="labels-row person-row">
                  <Checkbox
                    label={entryName(entry)}
                    hint={entryDetail(entry)}
                    isSelected={listed.has(entry.id)}
                    onChange={(isChosen) =>
                      onChange(isChosen ? withPeople(form, [entry]) : withoutPerson(form, entry.id))
                    }
                  />
                </li>
              ))}
            </ul>
          </ScrollingContent>
          <div className="step-actions">
            <Button look="link" onPress={() => onChange(withPeople(form, found.entries))}>
              {say("labels.takeAll", { count: found.entries.length })}
            </Button>
          </div>
          {found.count > found.entries.length ? (
            <p className="labels-quiet">{say("people.more", { shown: found.entries.length, count: found.count })}</p>
          ) : null}
        </>
      )}
    </div>
  );
}
