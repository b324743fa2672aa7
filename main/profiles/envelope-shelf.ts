import { join } from "node:path";
import type { EnvelopeList } from "../../preload/contract/envelopes";
import type { Envelope } from "../../preload/envelopes/envelope";
import { isSameEnvelope } from "../../preload/envelopes/envelope";
import { builtInOf, envelopeChoices } from "../../preload/envelopes/envelope-choices";
import {
  ENVELOPE_FORMAT,
  ENVELOPE_VERSION,
  STORED_ENVELOPE,
  type StoredEnvelope,
} from "../../preload/envelopes/envelope-schema";
import { openJsonShelf, type ShelfOptions } from "./json-shelf";

/** Envelopes with a window: own ones and other measures for those of the app, one file each. Throws ExpectedErrors. */
export interface EnvelopeShelf {
  /** Those of the app, with the measures that hold here, and the own ones. */
  readonly list: () => Promise<EnvelopeList>;
  /** One of the app with the measures that it came with has no file. */
  readonly keep: (envelope: Envelope) => Promise<Envelope>;
  /** Takes an own envelope away; one of the app has its first measures again. */
  readonly remove: (id: string) => Promise<void>;
}

/** Where a data folder holds its envelopes. */
export function envelopeFolder(root: string): string {
  return join(root, "profiles", "envelopes");
}

export function openEnvelopeShelf(options: Omit<ShelfOptions<StoredEnvelope>, "kind">): EnvelopeShelf {
  const shelf = openJsonShelf({ ...options, kind: STORED_ENVELOPE });
  return {
    list: async () => {
      const { things, ...trouble } = await shelf.list();
      return { envelopes: envelopeChoices(things.map(withoutFormat)), ...trouble };
    },
    keep: async (envelope) => {
      const builtIn = builtInOf(envelope.id);
      if (builtIn !== null && isSameEnvelope(builtIn.envelope, envelope)) await shelf.remove(envelope.id);
      else await shelf.keep({ format: ENVELOPE_FORMAT, version: ENVELOPE_VERSION, ...envelope });
      return envelope;
    },
    remove: async (id) => void (await shelf.remove(id)),
  };
}

function withoutFormat({ format: _format, version: _version, ...envelope }: StoredEnvelope): Envelope {
  return envelope;
}
