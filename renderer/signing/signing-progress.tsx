import { useState } from "react";
import { ProgressBar } from "react-aria-components";
import type { SigningProgress } from "../../preload/contract/signing";
import { useDesk, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Modal } from "../ui/modal";
import { cancelSigning } from "./signing-deeds";

export interface SigningProgressProps {
  readonly id: string;
  /** Null until it begins: the key is opened first, and the folder asked for. */
  readonly progress: SigningProgress | null;
  readonly all: number;
}

/** How far a signing of several files is, with the way to end it between two of them. */
export function SigningProgressDialog({ id, progress, all }: SigningProgressProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const [isEnding, setEnding] = useState(false);
  const end = () => {
    setEnding(true);
    void cancelSigning(desk, id);
  };
  const words =
    progress === null
      ? say("window.signing.progress.begin")
      : say("window.signing.progress.at", { number: progress.done + 1, all });
  return (
    <Modal
      title={say("window.signing.progress.title")}
      onClose={end}
      actions={
        <Button isDisabled={isEnding} onPress={end}>
          {say(isEnding ? "window.signing.progress.ending" : "window.signing.progress.end")}
        </Button>
      }
    >
      <div>
        <p role="status">{words}</p>
        <p className="signing-known">{progress?.name ?? "\u00a0"}</p>
      </div>
      <ProgressBar
        aria-label={say("window.signing.progress.title")}
        value={progress?.done ?? 0}
        maxValue={all}
        valueLabel={words}
        className="signing-bar"
      >
        {({ percentage = 0 }) => <div className="signing-bar-done" style={{ inlineSize: `${percentage}%` }} />}
      </ProgressBar>
    </Modal>
  );
}
