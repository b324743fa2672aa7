import { ExpectedError } from "../../preload/contract/expected-error";
import type { Envelope } from "../../preload/envelopes/envelope";
import {
  chosenEnvelope,
  DEFAULT_ENVELOPE,
  envelopeChoices,
  envelopesNamed,
} from "../../preload/envelopes/envelope-choices";
import { STORED_ENVELOPE } from "../../preload/envelopes/envelope-schema";
import { envelopeFolder } from "../profiles/envelope-shelf";
import { readKept } from "../profiles/read-kept";
import { dataFolderOfDraft, namedDataFolder } from "./named-data-folder";
import type { Options } from "./options";

/**
 * The envelope that `--envelope` names by its id or its name, DL without it: of the app, or of the data folder that the options
 * name or the draft at a path lies in, with the measures that hold there. Throws ExpectedErrors where there is none or several.
 */
export async function namedEnvelope(options: Options, draftPath: string): Promise<Envelope> {
  const { root } = (await namedDataFolder(options)) ?? dataFolderOfDraft(draftPath);
  const all = envelopeChoices(await readKept(envelopeFolder(root), STORED_ENVELOPE));
  const value = options.one("envelope");
  if (value === undefined) return chosenEnvelope(all, DEFAULT_ENVELOPE.id);
  const [found, ...others] = envelopesNamed(all, value);
  if (found === undefined) {
    const known = all.map(({ name }) => name).slice(0, MOST_NAMED);
    throw new ExpectedError("usage.envelopeUnknown", { value, known: known.join(", ") });
  }
  if (others.length > 0) {
    const ids = [found, ...others].map(({ id }) => id);
    throw new ExpectedError("usage.envelopeAmbiguous", { value, ids: ids.join(", ") });
  }
  return found;
}

const MOST_NAMED = 12;
