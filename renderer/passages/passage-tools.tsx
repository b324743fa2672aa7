import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { newPassage } from "../../preload/letter/edits/break-text";
import { addPassage, movePassage, removePassage } from "../../preload/letter/edits/passage-edits";
import type { Passage } from "../../preload/letter/passage";
import { edit, editPlaced } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button, IconButton } from "../ui/button";

export interface PassageToolsProps {
  readonly passage: Passage;
  readonly index: number;
  readonly count: number;
  readonly isShown: boolean;
}

/** Room below a passage that is always kept free, so that nothing jumps when the tools appear. */
export function PassageTools({ passage, index, count, isShown }: PassageToolsProps) {
  const { change, newId } = useDesk();
  const { say } = useTexts();
  const next = useEditor(({ history }) => history.present.letter.passages[index + 1]?.id ?? null);
  const isReadOnly = useEditor((editor) => editor.isReadOnly);
  if (!isShown || isReadOnly) return <div className="passage-tools" />;
  const insert = () => {
    const id = newId();
    change(
      editPlaced("addPassage", (letter) => ({
        letter: addPassage(letter, newPassage(id), next),
        field: { passage: id, block: 0, item: 0 },
        offset: 0,
      })),
    );
  };
  return (
    <div className="passage-tools">
      <Button look="quiet" onPress={insert}>
        <Plus size={18} aria-hidden />
        {say("window.passages.insert")}
      </Button>
      <div className="passage-tools-end">
        <IconButton
          label={say("window.passages.up")}
          isDisabled={index === 0}
          onPress={() => change(edit("movePassage", (letter) => movePassage(letter, passage.id, index - 1)))}
        >
          <ArrowUp size={18} aria-hidden />
        </IconButton>
        <IconButton
          label={say("window.passages.down")}
          isDisabled={index === count - 1}
          onPress={() => change(edit("movePassage", (letter) => movePassage(letter, passage.id, index + 1)))}
        >
          <ArrowDown size={18} aria-hidden />
        </IconButton>
        <IconButton
          label={say("window.passages.remove")}
          onPress={() => change(edit("removePassage", (letter) => removePassage(letter, passage.id)))}
        >
          <Trash2 size={18} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
