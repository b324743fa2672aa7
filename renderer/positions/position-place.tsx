import { useTexts } from "../state/use-desk";
import type { PositionView } from "./position-view";

/** Where in the letter a position stands. */
export function PositionPlace({ shown, isActive }: { readonly shown: PositionView; readonly isActive: boolean }) {
  const { say, language } = useTexts();
  return <p className="position-place">{placeText()}</p>;

  function placeText(): string {
    const { passages, stance } = shown;
    if (passages.length === 0) return say(stance === "dropped" ? "positions.left" : "positions.nowhere");
    const numbers = new Intl.ListFormat(language).format(passages.map(({ number }) => String(number)));
    return say(isActive ? "positions.placeLit" : "positions.place", { numbers });
  }
}
