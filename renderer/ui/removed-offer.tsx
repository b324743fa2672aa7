import { Button } from "./button";
import "./offer.css";

export interface RemovedOfferProps {
  /** Says what was removed. */
  readonly words: string;
  readonly deed: string;
  readonly onBringBack: () => void;
}

/** Says that something was removed, with the way back, which has the focus: what had it went away. */
export function RemovedOffer({ words, deed, onBringBack }: RemovedOfferProps) {
  return (
    <div className="offer" role="status">
      <p className="offer-words">{words}</p>
      <Button look="link" autoFocus onPress={onBringBack}>
        {deed}
      </Button>
    </div>
  );
}
