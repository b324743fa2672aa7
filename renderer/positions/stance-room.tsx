import type { Language } from "../../preload/letter/letter";
import { STANCES, type Stance } from "../../preload/template/choices";
import { useTexts } from "../state/use-desk";
import type { PositionView } from "./position-view";

export interface StanceRoomProps {
  /** Id of the card; each sentence is found under it and its stance. */
  readonly id: string;
  readonly shown: PositionView;
  /** The stance whose sentence is to be read. */
  readonly stance: Stance;
  readonly language: Language;
}

/**
 * The sentences of all choices one above the other: only one is seen, and the room is that of the longest, so nothing jumps.
 * A dropped position has no room; what another choice would say lies above what comes next, for as long as it is looked at.
 */
export function StanceRoom({ id, shown, stance, language }: StanceRoomProps) {
  const { say } = useTexts();
  const isChosen = stance === shown.stance;
  return (
    <div className="stances" data-preview={!isChosen} data-floating={shown.stance === "dropped"}>
      {STANCES.map((one) => {
        const sentence = shown.sentences[one];
        const isSilent = sentence === "";
        return (
          <p
            key={one}
            id={`${id}-${one}`}
            className={isSilent ? "stance stance-silent" : "stance"}
            data-shown={one === stance}
            {...(isSilent ? {} : { lang: language })}
          >
            {isSilent ? say("positions.silent") : sentence}
          </p>
        );
      })}
    </div>
  );
}
