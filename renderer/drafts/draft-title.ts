import type { Letter } from "../../preload/letter/letter";

/** What a letter is called: its name, or its subject while it has none; empty while it has neither. */
export function draftTitle({ name, subject }: Letter): string {
  return name === "" ? subject : name;
}
