import { FilePlus2, FileUp } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { takeInFile } from "../state/take-in-file";
import { useAppState, useDesk, useTexts } from "../state/use-desk";
import { LETTER_FILES, pickFile } from "../ui/pick-file";
import { createDraft } from "./draft-deeds";

/** What can be begun: every template, a file of one's own, an empty letter. One click leads to the page. */
export function TemplateCards() {
  const desk = useDesk();
  const { say } = useTexts();
  const templates = useAppState(({ home }) => home.templates);
  return (
    <ul className="cards">
      {(templates ?? []).map(({ id, title, positions }, index) => (
        <Card
          key={id}
          title={title}
          text={say("window.start.template", { count: positions.length })}
          isFirst={index === 0}
          onPress={() => createDraft(desk, { kind: "template", id })}
        />
      ))}
      <Card
        title={say("window.start.ownText")}
        text={say("window.start.ownTextHint")}
        icon={<FileUp size={18} aria-hidden />}
        onPress={() => pickFile(LETTER_FILES, (file) => void takeInFile(desk, file))}
      />
      <Card
        title={say("window.start.empty")}
        text={say("window.start.emptyHint")}
        icon={<FilePlus2 size={18} aria-hidden />}
        onPress={() => createDraft(desk, { kind: "empty" })}
      />
    </ul>
  );
}

interface CardProps {
  readonly title: string;
  readonly text: string;
  readonly isFirst?: boolean;
  /** Only the ways without a template have one. */
  readonly icon?: ReactNode;
  readonly onPress: () => unknown;
}

function Card({ title, text, isFirst = false, icon, onPress }: CardProps) {
  return (
    <li className={icon === undefined ? "cards-place" : "cards-place cards-place-flat"}>
      <Button className={isFirst ? "card card-first" : "card"} onPress={() => void onPress()}>
        {icon}
        <span className="card-title">{title}</span>
        <span className="card-text">{text}</span>
      </Button>
    </li>
  );
}
