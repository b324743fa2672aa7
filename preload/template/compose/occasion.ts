import type { RecipientKind } from "../../letter/recipient";

/** What a composed text knows of its letter: the ISO date under which it goes out, and to whom. */
export interface Occasion {
  readonly date: string;
  readonly addressee: RecipientKind;
}
