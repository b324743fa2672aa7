import { addPassage, newPassage } from "../../preload/letter/edits/passage-edits";
import type { PassageRole } from "../../preload/letter/passage";
import type { Desk } from "../state/desk";
import { editPlaced } from "../state/editing";

/** Where a new passage comes: before or after another one, or at the end. */
export type InsertPlace = { readonly before: string } | { readonly after: string } | "end";

/** Adds an empty passage of own words and puts the text cursor into it. */
export function insertPassage({ change, newId }: Desk, place: InsertPlace, role: PassageRole = "other"): void {
  const id = newId();
  change(
    editPlaced("addPassage", (letter) => {
      const at = letter.passages.findIndex(
        (one) => place !== "end" && one.id === ("after" in place ? place.after : ""),
      );
      const follower = at < 0 ? undefined : letter.passages[at + 1]?.id;
      const before = place !== "end" && "before" in place ? place.before : (follower ?? null);
      return {
        letter: addPassage(letter, { ...newPassage(id), role }, before),
        field: { passage: id, block: 0, item: 0 },
        offset: 0,
      };
    }),
  );
}
