import { useRef, useState } from "react";
import type { OwnWords } from "../../preload/contract/spelling";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { SearchField } from "../ui/search-field";
import { AddWords } from "./add-words";
import { foundWords } from "./found-words";
import type { Sentence } from "./judge-words";
import type { OwnWordsInSight } from "./use-own-words";
import { WordRows } from "./word-rows";

/** So many are seen at a glance. */
const MOST_UNSEARCHED = 12;

interface DictionaryWordsProps extends Pick<OwnWordsInSight, "add" | "remove"> {
  readonly own: OwnWords;
}

/** The own words in alphabetical order, with what was done last. */
export function DictionaryWords({ own: { words, setAside }, add, remove }: DictionaryWordsProps) {
  const { say } = useTexts();
  const [search, setSearch] = useState("");
  const [said, setSaid] = useState<Sentence | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  const field = useRef<HTMLDivElement>(null);
  const focusField = () => field.current?.querySelector("input")?.focus();
  // The field stays while somebody removes what they searched for.
  const isSearched = useRef(false);
  isSearched.current ||= words.length > MOST_UNSEARCHED;
  const { shown, count } = foundWords(words, search);
  const tell = (sentence: Sentence | null, gone: string | null = null) => {
    setSaid(sentence);
    setRemoved(gone);
  };
  const addNew = async (added: readonly string[], sentence: Sentence) => {
    tell(null);
    if (!(await add(added))) return false;
    setSearch("");
    tell(sentence);
    return true;
  };
  const removeOne = async (word: string) => {
    setBroughtBack(null);
    if (await remove(word)) tell({ key: "removed", values: { word } }, word);
  };
  const bringBack = async (word: string) => {
    if (!(await add([word]))) return;
    tell({ key: "broughtBack", values: { word } });
    setBroughtBack(word);
  };
  return (
    <>
      {setAside === "" ? null : <p className="offer">{say("errors.spelling.wordsUnreadable")}</p>}
      <p className="modal-text">{say(words.length === 0 ? "dictionary.empty" : "dictionary.lead")}</p>
      <div ref={field}>
        <AddWords known={words} onAdd={addNew} />
        {/* Always there, so that screen readers hear what is said in it. */}
        <div role="status">
          {said === null ? null : (
            <div className={removed === null ? "dictionary-said" : "dictionary-said offer"}>
              <p className="offer-words">{say(`dictionary.${said.key}`, said.values)}</p>
              {removed === null ? null : (
                <Button look="link" onPress={() => void bringBack(removed)}>
                  {say("dictionary.bringBack")}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
      {isSearched.current ? <SearchField label={say("dictionary.search")} value={search} onChange={setSearch} /> : null}
      {count === 0 && search !== "" ? <p className="modal-text">{say("dictionary.none", { search })}</p> : null}
      <WordRows words={shown} focused={broughtBack} onRemove={removeOne} onNoRow={focusField} />
      {count > shown.length ? (
        <p className="dictionary-more">{say("dictionary.more", { shown: shown.length, count })}</p>
      ) : null}
    </>
  );
}
