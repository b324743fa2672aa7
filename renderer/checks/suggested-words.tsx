import { useEffect, useState } from "react";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { suggestWords } from "./finding-deeds";

export interface SuggestedWordsProps {
  readonly word: string;
  readonly onChoose: (right: string) => void;
}

/** What a word that no dictionary knows may have meant; nothing until it is found out. */
export function SuggestedWords({ word, onChoose }: SuggestedWordsProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    void suggestWords(desk, word).then((words) => {
      if (isWanted) setSuggestions(words);
    });
    return () => {
      isWanted = false;
    };
  }, [desk, word]);
  return suggestions.map((right) => (
    <Button key={right} look="link" onPress={() => onChoose(right)}>
      {say("fixes.retype", { text: right })}
    </Button>
  ));
}
