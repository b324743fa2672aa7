import { useMemo } from "react";
import type { Passage } from "../../preload/letter/passage";
import { type PassageWordings, passageWordings } from "../../preload/template/choose/passage-wordings";
import { useEditor } from "../state/use-desk";
import { useToday } from "./use-today";

/** What the template would say in the place of a passage; null where that comes from no template. */
export function useWordings(passage: Passage | undefined): PassageWordings | null {
  const template = useEditor((editor) => editor.template);
  const made = useEditor(({ history }) => history.present.template);
  const date = useEditor(({ history }) => history.present.letter.date);
  const recipient = useEditor(({ history }) => history.present.letter.recipient);
  const content = useEditor(({ history }) => history.present);
  const today = useToday();
  const name = passage === undefined || passage.origin.kind === "own" ? null : passage.origin.passage;
  // Of the content, only what is named here makes the wordings: they are not composed anew with each key press.
  return useMemo(
    () => (template === null || name === null ? null : passageWordings(content, template, name, today)),
    [template, made, date, recipient, name, today],
  );
}
