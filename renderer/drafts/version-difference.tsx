import { useMemo } from "react";
import type { Draft } from "../../preload/letter/draft";
import { letterDifference, type PassageDifference } from "../../preload/letter/letter-difference";
import { ChangedText } from "../differences/changed-text";
import { useAppState, useTexts } from "../state/use-desk";
import { FieldDifference } from "./field-difference";
import "../differences/difference.css";

/** An earlier version in full, marked with what the present one has otherwise. */
export function VersionDifference({ version }: { readonly version: Draft }) {
  const { say } = useTexts();
  const present = useAppState(({ editor }) => (editor?.draft.id === version.id ? editor.history.present.letter : null));
  const { language, subject } = version.letter;
  const difference = useMemo(
    () => letterDifference(version.letter, present ?? version.letter),
    [version.letter, present],
  );
  const isSubjectShown = difference.fields.some(({ field }) => field === "subject");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="difference" tabIndex={0} aria-label={say("window.history.difference")}>
      {present === null ? null : (
        <p className="difference-hint">{say(difference.isSame ? "window.history.same" : "window.history.legend")}</p>
      )}
      {difference.fields.map((field) => (
        <FieldDifference key={field.field} difference={field} language={language} />
      ))}
      <div className="difference-text" lang={language}>
        {isSubjectShown ? null : <p className="difference-subject">{subject}</p>}
        {difference.passages.map((passage) => (
          <DifferentPassage key={`${passage.kind} ${passage.id}`} passage={passage} />
        ))}
      </div>
    </section>
  );
}

function DifferentPassage({ passage }: { readonly passage: PassageDifference }) {
  const { say, language } = useTexts();
  switch (passage.kind) {
    case "same":
      return <p>{passage.text}</p>;
    case "added":
      return (
        <p>
          <ins>{passage.text}</ins>
        </p>
      );
    case "removed":
      return (
        <p>
          <del>{passage.text}</del>
        </p>
      );
    case "changed": {
      const notes = [passage.isMoved ? "moved" : "", passage.isFormatted ? "formatted" : ""].filter(Boolean);
      return (
        <p>
          {notes.map((note) => (
            <span key={note} className="difference-note" lang={language}>
              {say(`window.history.${note}`)}{" "}
            </span>
          ))}
          <ChangedText difference={passage} />
        </p>
      );
    }
  }
}
