import { useMemo, useState } from "react";
import { ListBox, ListBoxItem, Text } from "react-aria-components";
import type { PartLicence } from "../../preload/contract/licences";
import { useTexts } from "../state/use-desk";
import { SearchField } from "../ui/search-field";
import "./licence-list.css";

/** The parts of the program, found by any word of name or licence; one of them with the words of its licence. */
export function LicenceList({ licences }: { readonly licences: readonly PartLicence[] }) {
  const { say } = useTexts();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState("0");
  const entries = useMemo(() => licences.map((licence, index) => ({ ...licence, id: String(index) })), [licences]);
  const found = entries.filter((entry) => isFound(entry, search));
  const shown = found.find(({ id }) => id === chosen) ?? found[0];
  return (
    <section className="licences" aria-label={say("window.about.licences")}>
      <h3 className="licences-title">{say("window.about.licences")}</h3>
      <SearchField label={say("window.about.search")} value={search} onChange={setSearch} />
      <ListBox
        aria-label={say("window.about.parts")}
        className="licences-list"
        items={found}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={shown === undefined ? [] : [shown.id]}
        onSelectionChange={(keys) => setChosen(String([...keys][0]))}
        renderEmptyState={() => <p className="licences-none">{say("window.about.none", { search })}</p>}
      >
        {({ id, part, licence }) => (
          <ListBoxItem id={id} textValue={part} className="licences-item">
            <Text slot="label">{part}</Text>
            <Text slot="description" className="licences-short">
              {licence}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
      {shown === undefined ? null : <LicenceText key={shown.id} licence={shown} />}
    </section>
  );
}

function LicenceText({ licence: { part, text } }: { readonly licence: PartLicence }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="licences-text" tabIndex={0} lang="en" aria-label={part}>
      <pre>{text}</pre>
    </section>
  );
}

/** Every word has to occur; "mit" finds the licence and "Andrew Dillon" whose it is. */
function isFound({ part, licence, text }: PartLicence, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const whole = `${part} ${licence} ${text}`.toLowerCase();
  return words.every((word) => whole.includes(word));
}
