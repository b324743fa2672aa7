import { type RefObject, useMemo } from "react";
import { textDifference } from "../../preload/letter/text-difference";
import { ChangedText } from "../differences/changed-text";
import { useEditor, useTexts } from "../state/use-desk";
import { Panel } from "../ui/panel";

export interface DifferencePanelProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly before: string;
  readonly after: string;
  readonly onClose: () => void;
}

/** What a passage says otherwise than the template: struck through what went, underlined what came. */
export function DifferencePanel({ anchor, isOpen, before, after, onClose }: DifferencePanelProps) {
  const { say } = useTexts();
  const language = useEditor(({ history }) => history.present.letter.language);
  const difference = useMemo(() => (isOpen ? textDifference(before, after) : null), [isOpen, before, after]);
  return (
    <Panel anchor={anchor} isOpen={isOpen} title={say("window.passages.differenceTitle")} onClose={onClose}>
      <p className="panel-hint">
        <del>{say("window.passages.gone")}</del> <ins>{say("window.passages.come")}</ins>
      </p>
      <p className="passage-difference" lang={language}>
        {difference === null ? null : <ChangedText difference={difference} />}
      </p>
    </Panel>
  );
}
