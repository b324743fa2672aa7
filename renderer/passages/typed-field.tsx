import { memo } from "react";
import { pasteText } from "../../preload/letter/edits/paste-text";
import type { TextField } from "../../preload/letter/edits/text-field";
import { typeText } from "../../preload/letter/edits/type-text";
import { type RichText, richTextToString } from "../../preload/letter/rich-text";
import { editPlaced, typed } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useCaret } from "./use-caret";
import { useTypingKeys } from "./use-typing-keys";

export interface TypedFieldProps {
  readonly field: TextField;
  readonly text: RichText;
  readonly label: string;
}

/**
 * A paragraph or list item to be typed into. The words lie in a plain text area; behind them the same words carry the
 * formatting, and give the area its height.
 */
export const TypedField = memo(
  function TypedField({ field, text, label }: TypedFieldProps) {
    const desk = useDesk();
    const { say } = useTexts();
    const language = useEditor(({ history }) => history.present.letter.language);
    const isReadOnly = useEditor((editor) => editor.isReadOnly);
    const area = useCaret(field);
    const onKeyDown = useTypingKeys(field);
    return (
      <div className="typed">
        <div className="typed-looks" aria-hidden>
          {text.map((run, index) =>
            run.kind === "lineBreak" ? (
              "\n"
            ) : (
              <span key={index} className={looksOf(run)}>
                {run.text}
              </span>
            ),
          )}
          {"\u200B"}
        </div>
        <textarea
          ref={area}
          className="typed-area"
          aria-label={label}
          lang={language}
          rows={1}
          spellCheck
          readOnly={isReadOnly}
          placeholder={say("window.passages.placeholder")}
          value={richTextToString(text)}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text/plain");
            // Words within a line are the field's own business.
            if (!/[\n\r]/u.test(text) || isReadOnly) return;
            event.preventDefault();
            const { selectionStart: start, selectionEnd: end } = event.currentTarget;
            desk.change(editPlaced("paste", (letter) => pasteText(letter, field, { start, end }, text, desk.newId)));
          }}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            desk.change(typed(keyOf(field), desk.now(), (letter) => typeText(letter, field, value)));
          }}
        />
      </div>
    );
  },
  (before, after) =>
    before.text === after.text && before.label === after.label && keyOf(before.field) === keyOf(after.field),
);

function looksOf(run: Extract<RichText[number], { kind: "text" }>): string {
  const looks = [
    run.bold === true ? "looks-bold" : "",
    run.italic === true ? "looks-italic" : "",
    run.underline === true ? "looks-underline" : "",
    run.link === undefined ? "" : "looks-link",
  ];
  return looks.filter(Boolean).join(" ");
}

function keyOf({ passage, block, item }: TextField): string {
  return `${passage}/${block}/${item}`;
}
