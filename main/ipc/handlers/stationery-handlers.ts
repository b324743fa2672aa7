import { STATIONERY_ENDING } from "../../../preload/stationery/stationery-profile";
import { typedFileName } from "../../export/file-name";
import { writeAtomically } from "../../files/write-atomically";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type StationeryChannel =
  | "stationery.list"
  | "stationery.keep"
  | "stationery.countDrafts"
  | "stationery.remove"
  | "stationery.keepPicture"
  | "stationery.export"
  | "stationery.import";

// Only for a name that no file system takes.
const FALLBACK_NAME = "Appell";

/** Answers about the letterheads and papers that letters are printed on. */
export function stationeryHandlers({
  drafts,
  stationery,
  stationeryPresets,
  places,
  windows,
}: RequestServices): Handlers<StationeryChannel> {
  const announced = <T>(value: T): T => {
    windows.announce("stationery.changed", {});
    return value;
  };
  return {
    "stationery.list": async () => ({ ...(await stationery.list()), presets: await stationeryPresets() }),
    "stationery.keep": async ({ profile }) => announced(await stationery.keep(profile)),
    "stationery.countDrafts": async ({ id }) => ({ drafts: drafts.countOn(id) }),
    "stationery.remove": async ({ id }) => announced(await stationery.remove(id)),
    "stationery.keepPicture": async ({ bytes }) => {
      const { name, widthPx, heightPx } = await stationery.keepPicture(bytes);
      return { media: name, widthPx, heightPx };
    },
    "stationery.export": async ({ id }) => {
      const bytes = await stationery.exportFile(id);
      const name = (await stationery.find(id))?.name ?? "";
      const path = await places.save(`${typedFileName(name, FALLBACK_NAME)}${STATIONERY_ENDING}`);
      if (path !== null) await writeAtomically([{ path, bytes }]);
      return { path };
    },
    "stationery.import": async ({ bytes }) => announced(await stationery.importFile(bytes)),
  };
}
