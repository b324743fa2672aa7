import { useMemo } from "react";
import type { Draft } from "../../preload/letter/draft";
import { useAppState, useTexts } from "../state/use-desk";
import { compareLetters } from "./compare-letters";

/** An earlier version in full, marked with what the present one has otherwise. */
export function VersionDifference({ version }: { readonly version: Draft }) {
  const { say } = useTexts();
  const present = useAppState(({ editor }) => (editor?.draft.id === version.id ? editor.history.present.letter : null));
  const parts = useMemo(() => compareLetters(version.letter, present ?? version.letter), [version, present]);
  const isSame = parts.every(({ kind }) => kind === "same");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="difference" tabIndex={0} aria-label={say("window.history.difference")}>
      {present === null ? null : (
        <p className="difference-hint">{say(isSame ? "window.history.same" : "window.history.legend")}</p>
      )}
      <p className="difference-text" lang={version.letter.language}>
        {parts.map(({ kind, text }, index) =>
          kind === "same" ? text : kind === "gone" ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>,
        )}
      </p>
    </section>
  );
}
