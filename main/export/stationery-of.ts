import { ExpectedError } from "../../preload/contract/expected-error";
import type { Letter } from "../../preload/letter/letter";
import type { Form } from "../../preload/stationery/din-5008";
import { builtInStationery, type Stationery } from "../../preload/stationery/stationery";

/** Gives the user's own stationery by its id; null where it is not here. */
export type FindStationery = (id: string) => Promise<Stationery | null>;

/** The stationery that a letter names, in another form where one is given. Throws an ExpectedError where it is unknown. */
export async function stationeryOf(
  { stationery: { id } }: Pick<Letter, "stationery">,
  find: FindStationery = async () => null,
  form?: Form,
): Promise<Stationery> {
  const stationery = builtInStationery(id) ?? (await find(id));
  if (stationery === null) throw new ExpectedError("stationery.unknown", { id });
  return form === undefined ? stationery : { ...stationery, form };
}
