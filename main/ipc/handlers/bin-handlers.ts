import { ExpectedError } from "../../../preload/contract/expected-error";
import type { Handlers } from "./handlers";
import { listedCopy, listedDraft } from "./listed-draft";
import type { RequestServices } from "./request-services";

type BinChannel = "bin.list" | "bin.restore" | "bin.empty";

/** Answers about drafts that were thrown away. */
export function binHandlers({ drafts, windows }: RequestServices): Handlers<BinChannel> {
  return {
    "bin.list": async () =>
      (await drafts.listBin()).flatMap(({ binned, summary }) =>
        summary === null ? [] : [{ ...listedDraft(summary), binned }],
      ),
    "bin.restore": async ({ id }) => {
      const entry = (await drafts.listBin()).find((one) => one.id === id && one.summary !== null);
      if (entry === undefined) throw new ExpectedError("draft.unknown");
      const { draft } = await drafts.restore(entry.key);
      windows.announce("drafts.changed", {});
      return listedCopy(draft);
    },
    "bin.empty": async () => {
      await drafts.emptyBin();
      return {};
    },
  };
}
