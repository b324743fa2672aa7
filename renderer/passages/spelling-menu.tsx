import type { EditorView } from "prosemirror-view";
import { useEffect, useRef, useState } from "react";
import { Menu, MenuItem, Popover, Separator } from "react-aria-components";
import { keepWord } from "../dictionary/dictionary-deeds";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { nameEdit } from "./text/edit-name";
import type { WrongWord } from "./text/wrong-word";

export interface SpellingMenuProps {
  readonly view: EditorView;
  readonly wrong: WrongWord;
  readonly onClose: () => void;
}

/** What a marked word may have meant, at the word. */
export function SpellingMenu({ view, wrong, onClose }: SpellingMenuProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const language = useEditor(({ history }) => history.present.letter.language);
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null);
  const anchor = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let isWanted = true;
    void desk.call("spelling.suggest", { language, word: wrong.word }).then((result) => {
      if (isWanted) setSuggestions(result.ok ? result.value : []);
    });
    return () => {
      isWanted = false;
    };
  }, [desk, language, wrong.word]);
  const close = () => {
    onClose();
    view.focus();
  };
  const place = view.coordsAtPos(wrong.from);
  const choose = async (id: string) => {
    if (id === "add") await keepWord(desk, wrong.word);
    else view.dispatch(nameEdit(view.state.tr.insertText(id.slice("word ".length), wrong.from, wrong.to), "spelling"));
    close();
  };
  return (
    <>
      <span ref={anchor} className="spelling-anchor" style={{ top: place.bottom, left: place.left }} />
      {suggestions === null ? null : (
        <Popover
          className="menu-popover"
          aria-label={say("window.passages.spelling.title", { word: wrong.word })}
          triggerRef={anchor}
          isOpen
          onOpenChange={(isOpen) => isOpen || close()}
          placement="bottom start"
        >
          <Menu
            className="menu"
            autoFocus="first"
            aria-label={say("window.passages.spelling.title", { word: wrong.word })}
            onAction={(id) => void choose(String(id))}
          >
            {suggestions.map((word) => (
              <MenuItem key={word} id={`word ${word}`} className="menu-item menu-word" textValue={word}>
                {word}
              </MenuItem>
            ))}
            {suggestions.length === 0 ? (
              <MenuItem id="none" isDisabled className="menu-item">
                {say("window.passages.spelling.none")}
              </MenuItem>
            ) : null}
            <Separator className="menu-line" />
            <MenuItem id="add" className="menu-item">
              {say("window.passages.spelling.add", { word: wrong.word })}
            </MenuItem>
          </Menu>
        </Popover>
      )}
    </>
  );
}
