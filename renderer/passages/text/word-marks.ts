import { markedWords } from "./marked-words";

/** The sender's own words; what is typed behind them is own as well. */
export const ownWords = markedWords("ownWords", "words-own", "grows");

/** Words that no dictionary knows. */
export const wrongWords = markedWords("wrongWords", "words-wrong", "goes");

/** What is looked for. */
export const foundWords = markedWords("foundWords", "words-found", "goes");
