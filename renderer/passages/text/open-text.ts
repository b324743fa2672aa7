import { EditorState, Selection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Passage } from "../../../preload/letter/passage";
import type { Desk } from "../../state/desk";
import { redoEdit, undoEdit } from "../../state/editing";
import { clipboardSerializer } from "./clipboard-serializer";
import { followCaret } from "./follow-caret";
import { followStore } from "./follow-store";
import { passageFrames } from "./passage-frames";
import { passageKeys } from "./passage-keys";
import { passageNode } from "./passage-node";
import { protectedSpaces } from "./protected-spaces";
import { questionRooms } from "./question-rooms";
import { takeTransaction } from "./take-transaction";
import { textKeys } from "./text-keys";
import { nodes } from "./text-schema";
import { typeWithTypography } from "./typed-typography";
import { uniquePassages } from "./unique-passages";
import { foundWords, ownWords, wrongWords } from "./word-marks";
import { type WrongWord, wrongWordAt } from "./wrong-word";

export interface TextOptions {
  /** Names of the whole text and of its passages, in the language of the window now. */
  readonly label: () => string;
  readonly frameOf: (passage: Passage | undefined, index: number) => { label: string; placeholder: string };
  /** Takes what is pasted or dropped at the selection. */
  readonly takeClipboard: (view: EditorView, data: DataTransfer) => void;
  /** Asks for corrections of a marked word. */
  readonly askSpelling: (wrong: WrongWord) => void;
  /** Asks for the address of a link. */
  readonly askLink: () => void;
  /** Called after everything that may move what lies beside the text. */
  readonly onLaidOut: (view: EditorView) => void;
}

/** The text of the letter that is open, to be typed into at `place`. The store stays the truth; gives the way to end it. */
export function openText(place: HTMLElement, desk: Desk, options: TextOptions): { view: EditorView; end: () => void } {
  const editor = () => {
    const { editor: open } = desk.store.read();
    if (open === null) throw new Error("No draft is open");
    return open;
  };
  const letter = () => editor().history.present.letter;
  const state = EditorState.create({
    doc: nodes.doc.create(null, letter().passages.map(passageNode)),
    plugins: [
      passageKeys(desk, options),
      textKeys(desk.newId),
      uniquePassages(desk.newId),
      passageFrames((id, index) =>
        options.frameOf(
          letter().passages.find((passage) => passage.id === id),
          index,
        ),
      ),
      ownWords.plugin,
      wrongWords.plugin,
      foundWords.plugin,
      protectedSpaces(),
      questionRooms(),
    ],
  });
  const view: EditorView = new EditorView(place, {
    state,
    // Without a passage there is no place for words; a button leads to the first one.
    editable: () => !editor().isReadOnly && letter().passages.length > 0,
    attributes: () => ({
      class: "letter-text",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": options.label(),
      lang: letter().language,
      spellcheck: "false",
      ...(editor().isReadOnly ? { "aria-readonly": "true", tabindex: "0" } : {}),
    }),
    clipboardSerializer,
    dispatchTransaction: (tr) => {
      takeTransaction(view, desk, tr);
      options.onLaidOut(view);
    },
    handleTextInput: (_, from, to, text) => typeWithTypography(view, from, to, text, letter().language),
    handleDOMEvents: {
      paste: (_, event) => takeData(event, event.clipboardData),
      drop: (_, event) => {
        if (view.dragging !== null) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place !== null)
          view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))));
        return takeData(event, event.dataTransfer);
      },
      contextmenu: (_, event) => {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        const wrong = at === null ? null : wrongWordAt(view, at.pos);
        if (wrong === null || editor().isReadOnly) return false;
        event.preventDefault();
        options.askSpelling(wrong);
        return true;
      },
      beforeinput: (_, event) => {
        // From the context menu: the browser's own history knows nothing of ours.
        if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return false;
        event.preventDefault();
        desk.change(event.inputType === "historyUndo" ? undoEdit() : redoEdit());
        return true;
      },
    },
  });
  const takeData = (event: Event, data: DataTransfer | null): boolean => {
    if (data === null || editor().isReadOnly || data.types.includes("Files")) return false;
    event.preventDefault();
    options.takeClipboard(view, data);
    return true;
  };
  const ends = [followStore(view, desk), followCaret(view)];
  return {
    view,
    end: () => {
      for (const end of ends) end();
      view.destroy();
    },
  };
}
