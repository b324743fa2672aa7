import { useDeferredValue, useMemo } from "react";
import type { DraftTemplate } from "../../preload/letter/draft";
import type { Template } from "../../preload/template/template";
import { useEditor } from "../state/use-desk";
import { useToday } from "../state/use-today";
import { type PositionsView, positionsView } from "./position-view";

/** What a draft was made from, with its positions; `view` is null where the draft is from no template, or that is not at hand. */
export interface Positions {
  readonly made: DraftTemplate | null;
  readonly shown: { readonly view: PositionsView; readonly template: Template; readonly made: DraftTemplate } | null;
  /** ISO 8601 day. */
  readonly today: string;
}

export function usePositions(): Positions {
  const present = useEditor(({ history }) => history.present);
  // Sentences of all choices take longer than a key press may: what is typed is on the screen before them.
  const content = useDeferredValue(present);
  const known = useEditor((editor) => editor.template);
  const { template: made } = present;
  const today = useToday();
  const template = known !== null && known.id === made?.id && known.version === made.version ? known : null;
  const view = useMemo(
    () =>
      template === null || content.template === null ? null : positionsView(content, content.template, template, today),
    [content, template, today],
  );
  return { made, today, shown: view === null || template === null || made === null ? null : { view, template, made } };
}
