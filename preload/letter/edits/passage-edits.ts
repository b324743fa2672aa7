import type { Letter } from "../letter";
import type { Passage, PassageRole } from "../passage";
import { type Block, paragraph } from "../rich-text";
import { editedPassage, replaceAt } from "./passage-list";

// Every edit gives a new letter, or the same one where nothing changed: undo is keeping the letter from before.

/** A passage of own words without any word yet. */
export function newPassage(id: string): Passage {
  return { id, form: "text", role: "other", blocks: [paragraph("")], positions: [], origin: { kind: "own" } };
}

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

function updatePassage(letter: Letter, id: string, update: (passage: Passage) => Passage): Letter {
  const index = letter.passages.findIndex((passage) => passage.id === id);
  const before = letter.passages[index];
  if (before === undefined) return letter;
  const after = update(before);
  return after === before ? letter : { ...letter, passages: replaceAt(letter.passages, index, 1, [after]) };
}
