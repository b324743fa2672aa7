import type { Finding } from "../../preload/letter/checks/check";
import { letterTexts } from "../../preload/letter/checks/letter-texts";
import type { Letter } from "../../preload/letter/letter";
import type { AppTransition } from "../state/app-state";
import { caretAt } from "../state/caret-at";
import { placeCaret, showElement } from "../state/editor-state";
import { findingElement, type LocatedFinding } from "./finding-element";

/** The part of the letter that a finding is about; `number` counts passages from 1. */
export interface FindingPlace {
  readonly part: string;
  readonly number: number;
}

const PASSAGE = /^passages\.(.+)$/u;

export function placeOf({ place }: Pick<Finding, "place">, letter: Letter): FindingPlace {
  const id = PASSAGE.exec(place)?.[1];
  if (id === undefined) return { part: place, number: 0 };
  return { part: "passage", number: letter.passages.findIndex((passage) => passage.id === id) + 1 };
}

/** The words that a finding is about, with a little of what stands around them; empty where it is about a whole part. */
export function quotedWords({ place, range }: Pick<Finding, "place" | "range">, letter: Letter): string {
  const text = letterTexts(letter).find((one) => one.place === place)?.text ?? "";
  if (range === null || text === "") return "";
  const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, range.start - AROUND)));
  const space = text.indexOf(" ", range.end + AROUND);
  const to = space < 0 ? text.length : space;
  const words = text.slice(from, to).trim().replaceAll("\n", " ");
  return `${from === 0 ? "" : "… "}${words}${to === text.length ? "" : " …"}`;
}

/** Characters that are quoted before and behind the words of a finding. */
const AROUND = 24;

/** Goes to where a finding is mended: into its words where it says which, or else to its field. */
export function goToPlace(finding: LocatedFinding, letter: Letter): AppTransition {
  const { place, range } = finding;
  const id = PASSAGE.exec(place)?.[1];
  // What the text as a whole lacks can be written at its end.
  const passage = place === "passages" ? letter.passages.at(-1) : letter.passages.find((one) => one.id === id);
  if (passage !== undefined) return placeCaret(caretAt(passage, range?.start ?? 0));
  const [step, element] = findingElement(finding, letter);
  return showElement(step, element);
}
