import type { Letter } from "../letter";
import type { Passage, PassageRole } from "../passage";
import type { Block } from "../rich-text";
import { editedPassage, replaceAt } from "./passage-list";
import { splitBlocks, type TextPosition } from "./split-blocks";

// Every edit gives a new letter, or the same one where nothing changed: undo is keeping the letter from before.

/** Gives a passage other words; from now on it is the sender's own and no choice recomposes it. */
export function setPassageBlocks(letter: Letter, id: string, blocks: readonly Block[]): Letter {
  return updatePassage(letter, id, (passage) =>
    JSON.stringify(passage.blocks) === JSON.stringify(blocks) ? passage : editedPassage(passage, { blocks }),
  );
}

export function setPassageRole(letter: Letter, id: string, role: PassageRole): Letter {
  return updatePassage(letter, id, (passage) => (passage.role === role ? passage : { ...passage, role }));
}

/** Adds a passage before the one with the id `before`, or at the end where that is null or not there. */
export function addPassage(letter: Letter, passage: Passage, before: string | null): Letter {
  const at = letter.passages.findIndex((one) => one.id === before);
  const index = at < 0 ? letter.passages.length : at;
  return { ...letter, passages: replaceAt(letter.passages, index, 0, [passage]) };
}

export function removePassage(letter: Letter, id: string): Letter {
  const passages = letter.passages.filter((passage) => passage.id !== id);
  return passages.length === letter.passages.length ? letter : { ...letter, passages };
}

/** Moves a passage to the index it has afterwards; an index outside the letter is its nearest end. */
export function movePassage(letter: Letter, id: string, index: number): Letter {
  const from = letter.passages.findIndex((passage) => passage.id === id);
  const passage = letter.passages[from];
  if (passage === undefined) return letter;
  const to = Math.min(Math.max(index, 0), letter.passages.length - 1);
  if (to === from) return letter;
  return { ...letter, passages: replaceAt(replaceAt(letter.passages, from, 1, []), to, 0, [passage]) };
}

/** Splits a passage in two; the second gets the id `newId`. At either end of the text nothing is split. */
export function splitPassage(letter: Letter, id: string, position: TextPosition, newId: string): Letter {
  const index = letter.passages.findIndex((passage) => passage.id === id);
  const passage = letter.passages[index];
  if (passage === undefined) return letter;
  const [first, second] = splitBlocks(passage.blocks, position);
  if (first.length === 0 || second.length === 0) return letter;
  const halves = [
    editedPassage(passage, { blocks: first }),
    { ...passage, blocks: second, id: newId, origin: { kind: "own" } as const },
  ];
  return { ...letter, passages: replaceAt(letter.passages, index, 1, halves) };
}

/** Joins a passage with the one after it: its blocks follow, and it expresses the positions of both. */
export function joinWithNext(letter: Letter, id: string): Letter {
  const index = letter.passages.findIndex((passage) => passage.id === id);
  const [passage, next] = letter.passages.slice(index, index + 2);
  if (index < 0 || passage === undefined || next === undefined) return letter;
  const positions = [...new Set([...passage.positions, ...next.positions])];
  const joined = editedPassage(passage, { blocks: [...passage.blocks, ...next.blocks], positions });
  return { ...letter, passages: replaceAt(letter.passages, index, 2, [joined]) };
}

function updatePassage(letter: Letter, id: string, update: (passage: Passage) => Passage): Letter {
  const index = letter.passages.findIndex((passage) => passage.id === id);
  const before = letter.passages[index];
  if (before === undefined) return letter;
  const after = update(before);
  return after === before ? letter : { ...letter, passages: replaceAt(letter.passages, index, 1, [after]) };
}
