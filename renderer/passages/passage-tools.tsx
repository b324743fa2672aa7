import { Ellipsis } from "lucide-react";
import { useRef, useState } from "react";
import { type Passage, passageText, TONES, type Tone } from "../../preload/letter/passage";
import { chooseVariant } from "../../preload/template/choose/choose-variant";
import { editContent } from "../state/editing";
import { useDesk, useEditor, useTexts } from "../state/use-desk";
import { Button } from "../ui/button";
import { Menu } from "../ui/menu";
import { DifferencePanel } from "./difference-panel";
import type { PassageLayout } from "./passage-layout";
import { useToday } from "./use-today";
import { useWordings } from "./use-wordings";
import { WordingPanel } from "./wording-panel";

/** The foot of the chosen passage's card: other wordings of the template, and what differs from it. */
export function PassageTools({ layout }: { readonly layout: PassageLayout }) {
  const passage = useEditor(({ history }) => history.present.letter.passages.find(({ id }) => id === layout.passage));
  const { say } = useTexts();
  if (passage === undefined) return null;
  return (
    <div className="passage-tools" style={{ top: layout.top + layout.height }}>
      <TemplateTools
        key={passage.id}
        passage={passage}
        name={say("window.passages.passage", { number: layout.index + 1 })}
      />
    </div>
  );
}

function TemplateTools({ passage, name }: { readonly passage: Passage; readonly name: string }) {
  const { change } = useDesk();
  const { say } = useTexts();
  const template = useEditor((editor) => editor.template);
  const today = useToday();
  const wordings = useWordings(passage);
  const [panel, setPanel] = useState<"wordings" | "difference" | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  if (wordings === null || template === null || TONES.every((tone) => wordings[tone] === null))
    return <p className="passage-tools-own">{say("window.passages.own", { role: say(`roles.${passage.role}`) })}</p>;
  const chosen = passage.origin.kind === "template" ? passage.origin.variant : null;
  const present = wordings[chosen ?? "factual"];
  const isOwn = present !== null && passageText(present) !== passageText(passage);
  const take = (label: string, tone: Tone) => {
    change(editContent(label, (content) => chooseVariant(content, template, passage.id, tone, today)));
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
        {links.map(({ id, label, onChoose }) => (
          <Button key={id} look="link" isDisabled={!isOwn} onPress={onChoose}>
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
        after={passageText(passage)}
        onClose={() => setPanel(null)}
      />
    </section>
  );
}
