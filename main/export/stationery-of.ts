import { ExpectedError } from "../../preload/contract/expected-error";
import type { Letter } from "../../preload/letter/letter";
import type { Form } from "../../preload/stationery/din-5008";
import { builtInStationery, type Stationery } from "../../preload/stationery/stationery";

/** The stationery that a letter names, in another form where one is given. Throws an ExpectedError where it is unknown. */
export function stationeryOf(letter: Letter, form?: Form): Stationery {
  const stationery = builtInStationery(letter.stationery.id);
  if (stationery === null) throw new ExpectedError("stationery.unknown", { id: letter.stationery.id });
  return form === undefined ? stationery : { ...stationery, form };
}
