import { useTexts } from "../state/use-desk";
import type { PositionView } from "./position-view";

/** Where in the letter a position stands; nothing where it is left out. */
export function PositionPlace({ shown, isActive }: { readonly shown: PositionView; readonly isActive: boolean }) {
  const { say, language } = useTexts();
  const text = placeText();
  return text === null ? null : <p className="position-place">{text}</p>;

  function placeText(): string | null {
    const { passages, stance } = shown;
    if (passages.length === 0) return stance === "dropped" ? null : say("positions.nowhere");
    const numbers = new Intl.ListFormat(language).format(passages.map(({ number }) => String(number)));
    return say(isActive ? "positions.placeLit" : "positions.place", { numbers });
  }
}
