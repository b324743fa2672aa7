import { memo } from "react";
import { fieldBlocks } from "../../preload/letter/edits/text-field";
import type { Passage } from "../../preload/letter/passage";
import type { Block } from "../../preload/letter/rich-text";
import { choosePassage } from "../state/editor-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { PassageTools } from "./passage-tools";
import { TypedField } from "./typed-field";

export interface PassageCardProps {
  readonly passage: Passage;
  readonly index: number;
  readonly count: number;
}

/** One passage of the letter; what can be done with it appears in the room below it while it has the focus. */
export const PassageCard = memo(function PassageCard({ passage, index, count }: PassageCardProps) {
  const { change } = useDesk();
  const { say } = useTexts();
  const isChosen = useEditor((editor) => editor.passage === passage.id);
  return (
    <li
      className={`passage passage-${passage.form}`}
      data-chosen={isChosen}
      onFocus={() => change(choosePassage(passage.id))}
    >
      <span className="passage-number" aria-hidden>
        {index + 1}
      </span>
      <div className="passage-card">
        {fieldBlocks(passage).map((block, at) => (
          <PassageBlock
            key={at}
            block={block}
            passage={passage.id}
            index={at}
            label={say("window.passages.passage", { number: index + 1 })}
          />
        ))}
      </div>
      <PassageTools passage={passage} index={index} count={count} isShown={isChosen} />
    </li>
  );
});

interface PassageBlockProps {
  readonly block: Block;
  readonly passage: string;
  readonly index: number;
  readonly label: string;
}

function PassageBlock({ block, passage, index, label }: PassageBlockProps) {
  const { say } = useTexts();
  if (block.kind === "paragraph")
    return <TypedField field={{ passage, block: index, item: 0 }} text={block.text} label={label} />;
  const List = block.ordered ? "ol" : "ul";
  return (
    <List className="items">
      {block.items.map((item, at) => (
        <li key={at} className="item">
          <span className="item-mark" aria-hidden>
            {block.ordered ? `${at + 1}.` : "–"}
          </span>
          <TypedField
            field={{ passage, block: index, item: at }}
            text={item}
            label={`${label}, ${say("window.passages.item", { number: at + 1 })}`}
          />
        </li>
      ))}
    </List>
  );
}
