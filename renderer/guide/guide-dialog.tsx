import { useMemo, useRef, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { closeDialog } from "../state/dialog";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { SearchField } from "../ui/search-field";
import { chaptersWith, guideChapters } from "./guide-chapters";
import { GUIDES, guidePictures } from "./guide-files";
import { GuideText } from "./guide-text";
import { useMarkedWords } from "./use-marked-words";
import "./guide.css";

/** How the app is used: chapters that can be searched, one at a time. */
export function GuideDialog() {
  const { change } = useDesk();
  const { say, language } = useTexts();
  const close = () => change(closeDialog());
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState("chapter-1");
  const chapters = useMemo(() => guideChapters(GUIDES[language]), [language]);
  const pictures = useMemo(() => guidePictures(language), [language]);
  const found = chaptersWith(chapters, search);
  const shown = found.find(({ id }) => id === chosen) ?? found[0];
  const chapter = useRef<HTMLElement>(null);
  useMarkedWords(chapter, search, shown?.id ?? "");
  return (
    <Modal
      title={say("guide.title")}
      shape="wide"
      onClose={close}
      actions={<Button onPress={close}>{say("window.close")}</Button>}
    >
      <div className="guide">
        <nav className="guide-contents" aria-label={say("guide.contents")}>
          <SearchField label={say("guide.search")} value={search} onChange={setSearch} autoFocus />
          <ListBox
            aria-label={say("guide.contents")}
            className="guide-list"
            items={found}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={shown === undefined ? [] : [shown.id]}
            onSelectionChange={(keys) => setChosen(String([...keys][0]))}
            renderEmptyState={() => <p className="guide-none">{say("guide.none", { search })}</p>}
          >
            {({ id, title }) => (
              <ListBoxItem id={id} textValue={title} className="guide-item">
                {title}
              </ListBoxItem>
            )}
          </ListBox>
        </nav>
        {shown === undefined ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
          <article key={shown.id} ref={chapter} className="guide-chapter" tabIndex={0} aria-label={shown.title}>
            <h3 className="guide-heading">{shown.title}</h3>
            <GuideText tokens={shown.tokens} pictures={pictures} />
          </article>
        )}
      </div>
    </Modal>
  );
}
