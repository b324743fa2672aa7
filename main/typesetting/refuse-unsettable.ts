import { ExpectedError } from "../../preload/contract/expected-error";
import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { fontCharacters } from "./font-characters";
import { fontFallback } from "./font-files";
import { ADDRESS_FAMILY, type AddressSetting } from "./typst-addresses";
import { codeOf, unsettableCharacters, unsettableGraphemes } from "./unsettable-characters";

/** The characters of each font family; the styles of a family have the same ones. */
export type FamilyCharacters = ReadonlyMap<string, ReadonlySet<number>>;

export interface LoadedFont {
  readonly family: string;
  readonly bytes: Uint8Array;
}

export function familyCharacters(fonts: readonly LoadedFont[]): FamilyCharacters {
  const characters = new Map<string, ReadonlySet<number>>();
  for (const { family, bytes } of fonts) {
    if (!characters.has(family)) characters.set(family, fontCharacters(bytes));
  }
  return characters;
}

/** Throws ExpectedError "character.unsettable" for the first character that the letter's fonts cannot print. */
export function refuseUnsettable(sheet: LetterSheet, characters: FamilyCharacters): void {
  const fonts = fontFallback(sheet.stationery.fontFamily).flatMap((family) => characters.get(family) ?? []);
  const [first] = unsettableCharacters(sheet, fonts);
  if (first === undefined) return;
  const { character, code, part, number } = first;
  throw new ExpectedError("character.unsettable", { character, code, part, number });
}

/** Throws ExpectedError "labels.unsettable" for the first character of an address, or of its sender, that no font can print. */
export function refuseUnsettableAddresses({ pages }: AddressSetting, characters: FamilyCharacters): void {
  const fonts = fontFallback(ADDRESS_FAMILY).flatMap((family) => characters.get(family) ?? []);
  const texts = pages.flatMap(({ boxes, sender }) => [
    ...boxes.map(({ lines, returnLine }) => [...lines, returnLine]),
    ...(sender === null ? [] : [sender.lines]),
  ]);
  for (const lines of texts) {
    const [character] = unsettableGraphemes(lines.join("\n"), fonts);
    if (character === undefined) continue;
    throw new ExpectedError("labels.unsettable", { character, code: codeOf(character), name: lines[0] ?? "" });
  }
}
