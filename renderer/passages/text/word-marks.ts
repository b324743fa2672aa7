import { markedWords } from "./marked-words";

/** The sender's own words; what is typed behind them is own as well. */
export const ownWords = markedWords("ownWords", "words-own", true);

/** Words that no dictionary knows. */
export const wrongWords = markedWords("wrongWords", "words-wrong", false);

/** What is looked for. */
export const foundWords = markedWords("foundWords", "words-found", false);
