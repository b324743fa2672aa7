import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Draft } from "../../../preload/letter/draft";
import { draftToJson } from "../../../preload/letter/parse-draft";
import type { DataFolder } from "../data-folder";
import { findDraftTemplate } from "../draft-template";
import { picturesNamedIn, readPicture } from "../keep-picture";
import type { HandOver } from "./hand-over";
import { storedStationery } from "./handed-stationery";

/** Gives the file of a stationery that this machine has; null for one that comes with the app or is unknown. */
export type FindStationery = (id: string) => Promise<Uint8Array | null>;

/** A draft with the edition, the pictures and the stationery it names, as far as they are to be found. */
export async function collectHandOver(
  draft: Draft,
  rooms: Pick<DataFolder, "drafts" | "media" | "stationery">,
  builtInTemplates: string,
  findStationery: FindStationery = (id) => storedStationery(id, rooms),
): Promise<HandOver> {
  const template = await findDraftTemplate(draft, rooms.drafts, builtInTemplates);
  const { id } = draft.letter.stationery;
  const stationery = await findStationery(id);
  return {
    draft,
    template,
    pictures: await namedPictures(
      `${draftToJson(draft)}${new TextDecoder().decode(stationery ?? new Uint8Array())}`,
      rooms,
    ),
    stationery: new Map(stationery === null ? [] : [[id, stationery]]),
  };
}

async function namedPictures(text: string, rooms: Pick<DataFolder, "media">): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const name of picturesNamedIn(text)) {
    const bytes = await readPicture(name, rooms).catch((error: unknown) => {
      if (error instanceof ExpectedError) return null;
      throw error;
    });
    if (bytes !== null) pictures.set(name, bytes);
  }
  return pictures;
}
