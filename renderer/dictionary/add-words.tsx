import { useState } from "react";
import { useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";
import { judgeWords, type Sentence } from "./judge-words";
import { typedWords } from "./typed-words";

interface AddWordsProps {
  readonly known: readonly string[];
  /** True where they were added. */
  readonly onAdd: (words: readonly string[], said: Sentence) => Promise<boolean>;
}

/** A field for a new word, or for several at once. */
export function AddWords({ known, onAdd }: AddWordsProps) {
  const { say } = useTexts();
  const [text, setText] = useState("");
  const [why, setWhy] = useState<Sentence | null>(null);
  const change = (typed: string) => {
    setText(typed);
    setWhy(null);
  };
  const add = async () => {
    const judged = judgeWords(typedWords(text), known);
    setWhy(judged.kind === "refused" ? judged.why : null);
    if (judged.kind === "taken" && (await onAdd(judged.words, judged.said))) setText("");
  };
  return (
    <form
      className="dictionary-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={say("dictionary.word")}
        hint={say("dictionary.wordHint")}
        value={text}
        onChange={change}
        spellCheck="false"
        autoFocus
        validationBehavior="aria"
        {...(why === null ? {} : { error: say(`dictionary.${why.key}`, why.values) })}
      />
      <Button type="submit">{say("dictionary.add")}</Button>
    </form>
  );
}
