import {
  ArrowDown,
  ArrowUp,
  Bold,
  Heading,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Trash2,
  Underline,
} from "lucide-react";
import type { EditorView } from "prosemirror-view";
import { Toolbar } from "react-aria-components";
import { movePassage, removePassage } from "../../preload/letter/edits/passage-edits";
import { spokenShortcut } from "../commands/shortcut";
import { useKeyNames } from "../shell/use-key-names";
import { edit } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import type { PassageLayout } from "./passage-layout";
import { RoleMenu } from "./role-menu";
import { TEXT_COMMANDS, TEXT_SHORTCUTS, type TextCommand } from "./text/text-keys";
import { ToolButton } from "./tool-button";

const ICONS: Readonly<Record<TextCommand, LucideIcon>> = {
  bold: Bold,
  italic: Italic,
  underline: Underline,
  bulletList: List,
  orderedList: ListOrdered,
  heading: Heading,
  quotation: Quote,
};

export interface FormatBarProps {
  readonly view: EditorView;
  readonly layout: PassageLayout | null;
  readonly onLink: () => void;
}

/** What can be done with the words and the passage at the text cursor; it stays in sight above the text. */
export function FormatBar({ view, layout, onLink }: FormatBarProps) {
  const desk = useDesk();
  const { say } = useTexts();
  const keyNames = useKeyNames();
  const count = useEditor(({ history }) => history.present.letter.passages.length);
  const isDisabled = layout === null;
  const keys = (shortcut: string) => spokenShortcut(shortcut.replace("Mod", "CmdOrCtrl"), keyNames).toUpperCase();
  const move = (by: 1 | -1) =>
    layout === null ||
    desk.change(edit("movePassage", (letter) => movePassage(letter, layout.passage, layout.index + by)));
  return (
    <Toolbar
      className="format-bar"
      aria-label={
        isDisabled ? say("window.passages.tools") : say("window.passages.toolsOf", { number: layout.index + 1 })
      }
    >
      {(Object.keys(ICONS) as TextCommand[]).map((id) => (
        <ToolButton
          key={id}
          icon={ICONS[id]}
          label={say(`window.passages.format.${id}`)}
          shortcut={keys(TEXT_SHORTCUTS[id])}
          isDisabled={isDisabled}
          isActive={layout?.active.includes(id) === true}
          onPress={() => TEXT_COMMANDS[id](view.state, view.dispatch, view)}
        />
      ))}
      <ToolButton
        icon={Link}
        label={say("window.passages.format.link")}
        shortcut={keys("Mod-Shift-k")}
        isDisabled={isDisabled}
        onPress={onLink}
      />
      <span className="format-bar-gap" />
      <RoleMenu passage={layout?.passage ?? null} />
      <ToolButton
        icon={ArrowUp}
        label={say("window.passages.up")}
        shortcut={`Alt + ${keyNames["Shift"] ?? ""} + ↑`}
        isDisabled={isDisabled || layout.index === 0}
        onPress={() => move(-1)}
      />
      <ToolButton
        icon={ArrowDown}
        label={say("window.passages.down")}
        shortcut={`Alt + ${keyNames["Shift"] ?? ""} + ↓`}
        isDisabled={isDisabled || layout.index === count - 1}
        onPress={() => move(1)}
      />
      <ToolButton
        icon={Trash2}
        label={say("window.passages.remove")}
        isDisabled={isDisabled}
        onPress={() =>
          layout !== null && desk.change(edit("removePassage", (letter) => removePassage(letter, layout.passage)))
        }
      />
    </Toolbar>
  );
}
