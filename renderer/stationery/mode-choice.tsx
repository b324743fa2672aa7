import { File, Monitor, Printer } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { StationeryMode } from "../../preload/letter/letter";
import { useAppState, useTexts } from "../state/use-desk";
import { SegmentedControl } from "../ui/segmented-control";
import { PAPER_SENTENCES, paperSentence, STATIONERY_MODES } from "./paper-sentence";
import "./mode-choice.css";

const ICONS = { digital: Monitor, preprinted: Printer, none: File };

export interface ModeChoiceProps {
  readonly mode: StationeryMode;
  readonly isDisabled?: boolean;
  readonly onChoose: (mode: StationeryMode) => void;
  /** What stands beside the choice, above the sentence that explains it. */
  readonly children?: ReactNode;
}

/** Digital, pre-printed or none, with a sentence below that says what the mode in question does and which paper it needs. */
export function ModeChoice({ mode, isDisabled = false, onChoose, children }: ModeChoiceProps) {
  const { say } = useTexts();
  const id = useId();
  const [pointed, setPointed] = useState<StationeryMode | null>(null);
  const digital = useAppState((state) => paperSentence("digital", state));
  const preprinted = useAppState((state) => paperSentence("preprinted", state));
  const none = useAppState((state) => paperSentence("none", state));
  const sentences = { digital, preprinted, none };
  return (
    <div className="mode-choice">
      <div className="mode-choice-row">
        <SegmentedControl
          label={say("window.paper.label")}
          segments={STATIONERY_MODES.map((one) => {
            const Icon = ICONS[one];
            return {
              id: one,
              label: say(PAPER_SENTENCES[one].name),
              icon: <Icon size={16} aria-hidden />,
              describedBy: `${id}-${one}`,
            };
          })}
          chosen={mode}
          isDisabled={isDisabled}
          onChoose={onChoose}
          onPreview={setPointed}
        />
        {children}
      </div>
      <p className="mode-choice-hint" data-mode={pointed ?? mode}>
        {say(sentences[pointed ?? mode])}
      </p>
      {STATIONERY_MODES.map((one) => (
        <span key={one} id={`${id}-${one}`} hidden>
          {say(sentences[one])}
        </span>
      ))}
    </div>
  );
}
