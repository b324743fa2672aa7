import type { RefObject } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { passageText, TONES, type Tone } from "../../preload/letter/passage";
import type { PassageWordings } from "../../preload/template/choose/passage-wordings";
import { useEditor, useTexts } from "../state/use-desk";
import { Panel } from "../ui/panel";

export interface WordingPanelProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly wordings: PassageWordings;
  readonly chosen: Tone | null;
  /** Whether the letter has other words there now, which a choice replaces. */
  readonly isOwn: boolean;
  readonly onChoose: (tone: Tone) => void;
  readonly onClose: () => void;
}

/** All wordings of a passage in full, before one of them is chosen. */
export function WordingPanel({ anchor, isOpen, wordings, chosen, isOwn, onChoose, onClose }: WordingPanelProps) {
  const { say } = useTexts();
  const language = useEditor(({ history }) => history.present.letter.language);
  const tones = TONES.filter((tone) => wordings[tone] !== null);
  return (
    <Panel anchor={anchor} isOpen={isOpen} title={say("window.passages.chooseWording")} onClose={onClose}>
      {isOwn ? <p className="panel-hint">{say("window.passages.replacesOwn")}</p> : null}
      <ListBox
        aria-label={say("window.passages.chooseWording")}
        className="wordings"
        autoFocus
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const tone = tones.find((one) => keys === "all" || keys.has(one));
          if (tone !== undefined) onChoose(tone);
          else onClose();
        }}
      >
        {tones.map((tone) => {
          const wording = wordings[tone];
          return (
            <ListBoxItem key={tone} id={tone} textValue={say(`tones.${tone}`)} className="wording">
              <span className="wording-tone">{say(`tones.${tone}`)}</span>
              <span className="wording-text" lang={language}>
                {wording === null ? "" : passageText(wording)}
              </span>
            </ListBoxItem>
          );
        })}
      </ListBox>
    </Panel>
  );
}
