import * as z from "zod";
import { ExpectedError } from "../../../preload/contract/expected-error";
import type { KeptSignature, KeptSignatures } from "../../../preload/contract/kept-signatures";
import { line } from "../../../preload/letter/text-schema";
import { openJsonShelf, type ShelfOptions } from "../../profiles/json-shelf";
import { readSignaturePng } from "./read-signature-png";
import type { Seal } from "./seal";
import { SEALED_SIGNATURE, type SealedSignature, sealedSignature } from "./sealed-signature";

/** The signatures by hand that are kept on this machine. All reject with ExpectedErrors. */
export interface SignatureCollection {
  readonly list: () => Promise<KeptSignatures>;
  /** "signatures.noKeyStore" where there is none: nothing is written then. */
  readonly keep: (name: string, png: Uint8Array) => Promise<KeptSignature>;
  readonly remove: (id: string) => Promise<void>;
  /** "signatures.gone", and "signatures.sealedElsewhere" for one that does not open here. */
  readonly picture: (id: string) => Promise<Uint8Array>;
}

export interface CollectionOptions extends Omit<ShelfOptions<SealedSignature>, "kind"> {
  readonly seal: Seal;
  readonly newId: () => string;
}

const contentSchema = z.strictObject({
  name: line(200),
  width: z.int().min(1),
  height: z.int().min(1),
  png: z.base64(),
});
type Content = z.infer<typeof contentSchema>;

/** Opens the collection; its folder is made with the first signature. Nothing lies in it but what the key store sealed. */
export function openSignatureCollection({ seal, newId, ...options }: CollectionOptions): SignatureCollection {
  const shelf = openJsonShelf({ ...options, kind: SEALED_SIGNATURE });

  async function opened({ sealed }: SealedSignature): Promise<Content | null> {
    try {
      return contentSchema.parse(JSON.parse(await seal.open(Buffer.from(sealed, "base64"))));
    } catch {
      return null;
    }
  }

  return {
    list: async () => {
      const { things, ...trouble } = await shelf.list();
      const isKept = await seal.isAvailable();
      const all = isKept ? await Promise.all(things.map(async (one) => listed(one.id, await opened(one)))) : [];
      const signatures = all.filter((one) => one !== null).sort((a, b) => a.name.localeCompare(b.name, "de"));
      return { isKept, signatures, sealedElsewhere: things.length - signatures.length, ...trouble };
    },
    keep: async (name, png) => {
      if (!(await seal.isAvailable())) throw new ExpectedError("signatures.noKeyStore");
      const { width, height } = readSignaturePng(png);
      const content: Content = { name, width, height, png: Buffer.from(png).toString("base64") };
      const id = newId();
      await shelf.keep(sealedSignature(id, await seal.seal(JSON.stringify(content))));
      return { id, name, width, height };
    },
    remove: async (id) => void (await shelf.remove(id)),
    picture: async (id) => {
      const { things } = await shelf.list();
      const thing = things.find((one) => one.id === id);
      if (thing === undefined) throw new ExpectedError("signatures.gone");
      const content = (await seal.isAvailable()) ? await opened(thing) : null;
      if (content === null) throw new ExpectedError("signatures.sealedElsewhere");
      return Buffer.from(content.png, "base64");
    },
  };
}

function listed(id: string, content: Content | null): KeptSignature | null {
  return content === null ? null : { id, name: content.name, width: content.width, height: content.height };
}
