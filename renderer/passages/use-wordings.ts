import { useMemo } from "react";
import type { Passage } from "../../preload/letter/passage";
import { type PassageWordings, passageWordings } from "../../preload/template/choose/passage-wordings";
import { useDesk, useEditor } from "../state/use-desk";
import { useToday } from "../state/use-today";

/** What the template would say in the place of a passage of this origin; null where that comes from no template. */
export function useWordings(origin: Passage["origin"] | null): PassageWordings | null {
  const { store } = useDesk();
  const template = useEditor((editor) => editor.template);
  const made = useEditor(({ history }) => history.present.template);
  const date = useEditor(({ history }) => history.present.letter.date);
  const recipient = useEditor(({ history }) => history.present.letter.recipient);
  const today = useToday();
  const name = origin === null || origin.kind === "own" ? null : origin.passage;
  // Of the content, only what is named here makes the wordings: they are not composed anew with each key press.
  return useMemo(() => {
    const content = store.read().editor?.history.present;
    if (template === null || name === null || content === undefined) return null;
    return passageWordings(content, template, name, today);
  }, [template, made, date, recipient, name, today]);
}
