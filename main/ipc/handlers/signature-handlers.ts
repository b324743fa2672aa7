import { keepPicture, readPicture } from "../../drafts/keep-picture";
import { readSignaturePng } from "../../signing/collection/read-signature-png";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type SignatureChannel =
  | "signatures.list"
  | "signatures.keep"
  | "signatures.remove"
  | "signatures.picture"
  | "letter.keepSignature"
  | "letter.picture";

/** Answers about signatures by hand: the collection of this machine, and the pictures that stand in letters. All bytes are plain. */
export function signatureHandlers({ signatures, drafts }: RequestServices): Handlers<SignatureChannel> {
  return {
    "signatures.list": async () => signatures.list(),
    "signatures.keep": async ({ name, png }) => signatures.keep(name, png),
    "signatures.remove": async ({ id }) => {
      await signatures.remove(id);
      return {};
    },
    "signatures.picture": async ({ id }) => ({ png: Uint8Array.from(await signatures.picture(id)) }),
    "letter.keepSignature": async ({ png }) => {
      readSignaturePng(png);
      return { media: await keepPicture(png, drafts.rooms) };
    },
    "letter.picture": async ({ media }) => ({ bytes: Uint8Array.from(await readPicture(media, drafts.rooms)) }),
  };
}
