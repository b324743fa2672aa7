import { applyFix } from "../../preload/letter/checks/apply-fix";
import type { Finding } from "../../preload/letter/checks/check";
import type { AppTransition } from "../state/app-state";
import type { Desk } from "../state/desk";
import { edit, editContent } from "../state/editing";

/** Does what a finding proposes, as one step to undo. */
export function mend({ fix }: Finding): AppTransition {
  return edit("mend", (letter) => applyFix(letter, fix));
}

/** Lets a finding be: somebody knows of it. */
export function letBe({ key }: Finding): AppTransition {
  return editContent("letBe", (content) =>
    content.known.includes(key) ? content : { ...content, known: [...content.known, key] },
  );
}

export function lookAtAgain({ key }: Finding): AppTransition {
  return editContent("lookAtAgain", (content) =>
    content.known.includes(key) ? { ...content, known: content.known.filter((one) => one !== key) } : content,
  );
}

/** Takes a word into the own words of this machine, for all letters. */
export async function keepWord(desk: Desk, word: string): Promise<void> {
  if ((await desk.ask("spelling.addWord", { word })) !== null) desk.spellAgain();
}
