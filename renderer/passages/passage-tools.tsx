import { Ellipsis } from "lucide-react";
import { memo, useRef, useState } from "react";
import { passageText, TONES, type Tone } from "../../preload/letter/passage";
import { chooseVariant } from "../../preload/template/choose/choose-variant";
import { editContent } from "../state/editing";
import type { EditorState } from "../state/editor-state";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { useToday } from "../state/use-today";
import { Button } from "../ui/button";
import { Menu } from "../ui/menu";
import { DifferencePanel } from "./difference-panel";
import type { PassageLayout } from "./passage-layout";
import { useWordings } from "./use-wordings";
import { WordingPanel } from "./wording-panel";

/** The foot of the chosen passage's card: other wordings of the template, and what differs from it. */
export function PassageTools({ layout }: { readonly layout: PassageLayout }) {
  const isThere = useEditor((editor) => passageOf(editor, layout.passage) !== undefined);
  const { say } = useTexts();
  if (!isThere) return null;
  return (
    <div className="passage-tools" style={{ top: layout.top + layout.height }}>
      <TemplateTools
        key={layout.passage}
        id={layout.passage}
        name={say("window.passages.passage", { number: layout.index + 1 })}
      />
    </div>
  );
}

function passageOf({ history }: Pick<EditorState, "history">, id: string) {
  return history.present.letter.passages.find((passage) => passage.id === id);
}

const wordsOf = (editor: EditorState, id: string) => {
  const passage = passageOf(editor, id);
  return passage === undefined ? "" : passageText(passage);
};

// Looks at no more of the passage than it shows, so that it is not drawn anew with each key press.
const TemplateTools = memo(function TemplateTools({ id, name }: { readonly id: string; readonly name: string }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const template = useEditor((editor) => editor.template);
  const role = useEditor((editor) => passageOf(editor, id)?.role ?? "other");
  const origin = useEditor((editor) => passageOf(editor, id)?.origin ?? null);
  const today = useToday();
  const wordings = useWordings(origin);
  const chosen = origin?.kind === "template" ? origin.variant : null;
  const present = wordings?.[chosen ?? "factual"] ?? null;
  const isOwn = useEditor((editor) => present !== null && passageText(present) !== wordsOf(editor, id));
  const [panel, setPanel] = useState<"wordings" | "difference" | null>(null);
  const after = useEditor((editor) => (panel === "difference" ? wordsOf(editor, id) : ""));
  const foot = useRef<HTMLDivElement>(null);
  if (wordings === null || template === null || TONES.every((tone) => wordings[tone] === null))
    return <p className="passage-tools-own">{say("window.passages.own", { role: say(`roles.${role}`) })}</p>;
  const take = (label: string, tone: Tone) => {
    change(editContent(label, (content) => chooseVariant(content, template, id, tone, today)));
    setPanel(null);
  };
  const links = [
    { id: "difference", label: say("window.passages.difference"), onChoose: () => setPanel("difference") },
    {
      id: "restore",
      label: say("window.passages.restore"),
      onChoose: () => take("restorePassage", chosen ?? "factual"),
    },
  ];
  return (
    <section ref={foot} className="passage-foot" aria-label={say("window.passages.wordings", { name })}>
      <span className="passage-foot-label">{say("window.passages.tone")}</span>
      {TONES.map((tone) => (
        <Button
          key={tone}
          look="chip"
          isDisabled={wordings[tone] === null}
          aria-pressed={tone === chosen}
          aria-haspopup="dialog"
          onPress={() => setPanel("wordings")}
        >
          {say(`tones.${tone}`)}
        </Button>
      ))}
      <span className="passage-foot-links">
        {links.map(({ id: link, label, onChoose }) => (
          <Button key={link} look="link" isDisabled={!isOwn} onPress={onChoose}>
            {label}
          </Button>
        ))}
      </span>
      <span className="passage-foot-menu">
        <Menu
          label={say("window.passages.templateMenu")}
          icon={<Ellipsis size={18} aria-hidden />}
          entries={links.map((link) => ({ ...link, isDisabled: !isOwn }))}
        />
      </span>
      <WordingPanel
        anchor={foot}
        isOpen={panel === "wordings"}
        wordings={wordings}
        chosen={isOwn ? null : chosen}
        isOwn={isOwn}
        onChoose={(tone) => take("variant", tone)}
        onClose={() => setPanel(null)}
      />
      <DifferencePanel
        anchor={foot}
        isOpen={panel === "difference"}
        before={present === null ? "" : passageText(present)}
        after={after}
        onClose={() => setPanel(null)}
      />
    </section>
  );
});
