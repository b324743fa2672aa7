import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { replaceAll, replaceCurrent } from "../state/replacing";
import {
  changeReplacement,
  changeSearch,
  closeSearch,
  openSearch,
  type PlaceBefore,
  searchOutcome,
  stepFound,
  viewFound,
} from "../state/search-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useToday } from "../state/use-today";
import { Button, IconButton } from "../ui/button";
import { IconToggle } from "../ui/icon-toggle";
import "./find-bar.css";

/** Looks for words in the letter, and puts others in their place. */
export function FindBar() {
  const { change } = useDesk();
  const { say } = useTexts();
  const search = useEditor((editor) => editor.search);
  const found = useEditor((editor) => editor.found);
  const history = useEditor((editor) => editor.history);
  const step = useEditor((editor) => editor.step);
  const before = useRef<PlaceBefore | null>(null);
  if (search === null) return null;
  const count = found.length;
  const outcome = searchOutcome({ search, found, history });
  const close = () => change(closeSearch(before.current));
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  const rememberPlace = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget) && relatedTarget?.id)
      before.current = { step, element: relatedTarget.id };
  };
  return (
    <search className="find-bar" aria-label={say("search.title")} onKeyDown={closeOnEscape} onFocus={rememberPlace}>
      <div className="find-row">
        <input
          id="search-query"
          className="field-input find-input find-query"
          aria-label={say("search.query")}
          placeholder={say("search.query")}
          value={search.query}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => {
            change(changeSearch({ query: currentTarget.value }));
            change(viewFound());
          }}
          onKeyDown={({ key, shiftKey }) => {
            if (key === "Enter") change(stepFound(shiftKey ? -1 : 1));
          }}
        />
        <span className="find-count">{outcome === null ? "" : say(outcome.key, outcome.values)}</span>
        <IconButton label={say("search.previous")} isDisabled={count === 0} onPress={() => change(stepFound(-1))}>
          <ChevronUp size={18} aria-hidden />
        </IconButton>
        <IconButton label={say("search.next")} isDisabled={count === 0} onPress={() => change(stepFound(1))}>
          <ChevronDown size={18} aria-hidden />
        </IconButton>
        <IconToggle
          label={say("search.matchCase")}
          isSelected={search.matchCase}
          onChange={(matchCase) => change(changeSearch({ matchCase }))}
        >
          <CaseSensitive size={18} aria-hidden />
        </IconToggle>
        <IconToggle
          label={say("search.wholeWords")}
          isSelected={search.wholeWords}
          onChange={(wholeWords) => change(changeSearch({ wholeWords }))}
        >
          <WholeWord size={18} aria-hidden />
        </IconToggle>
        <IconToggle
          label={say("search.showReplacing")}
          isSelected={search.isReplacing}
          onChange={(isReplacing) => change(openSearch(isReplacing))}
        >
          <Replace size={18} aria-hidden />
        </IconToggle>
        <IconButton label={say("window.close")} onPress={close}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {search.isReplacing ? <ReplaceRow replacement={search.replacement} isDisabled={count === 0} /> : null}
    </search>
  );
}

interface ReplaceRowProps {
  readonly replacement: string;
  readonly isDisabled: boolean;
}

function ReplaceRow({ replacement, isDisabled }: ReplaceRowProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const today = useToday();
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  return (
    <div className="find-row">
      <input
        className="field-input find-input"
        aria-label={say("search.replacement")}
        placeholder={say("search.replacement")}
        value={replacement}
        onChange={({ currentTarget }) => change(changeReplacement(currentTarget.value))}
        onKeyDown={({ key }) => {
          if (key === "Enter") change(replaceCurrent(today));
        }}
      />
      <Button isDisabled={isDisabled || isReadOnly} onPress={() => change(replaceCurrent(today))}>
        {say("search.replaceOne")}
      </Button>
      <Button isDisabled={isDisabled || isReadOnly} onPress={() => change(replaceAll(today))}>
        {say("search.replaceAll")}
      </Button>
    </div>
  );
}
