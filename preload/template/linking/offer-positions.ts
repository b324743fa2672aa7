import { assertNever } from "../../contract/assert-never";
import type { Letter } from "../../letter/letter";
import type { PositionOffer } from "./position-offers";

/**
 * Ids of the positions that an offer is about, so that it is made where they are chosen; none where it is about words that
 * express no position. `sentences` are what the template says of each position now.
 */
export function offerPositions(
  offer: PositionOffer,
  letter: Letter,
  sentences: ReadonlyMap<string, string>,
): readonly string[] {
  switch (offer.kind) {
    case "add": {
      const expressed = new Set(letter.passages.flatMap(({ positions }) => positions));
      return offer.wording.positions.filter((id) => !expressed.has(id));
    }
    case "remove":
      return passageOf(letter, offer.passage)?.positions ?? [];
    case "reword": {
      const { positions, origin } = passageOf(letter, offer.passage) ?? { positions: [], origin: { kind: "own" } };
      const base = origin.kind === "own" ? "" : (origin.base ?? "");
      const now = offer.wording.positions;
      const changed = [
        ...positions.filter((id) => !now.includes(id)),
        ...now.filter((id) => !base.includes(sentences.get(id) ?? "")),
      ];
      return changed.length > 0 ? changed : now;
    }
    default:
      return assertNever(offer);
  }
}

function passageOf({ passages }: Letter, id: string) {
  return passages.find((passage) => passage.id === id);
}
