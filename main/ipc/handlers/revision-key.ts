import { ExpectedError } from "../../../preload/contract/expected-error";
import type { DraftStore } from "../../drafts/draft-store";

/** Key of the newest kept state of a draft with this revision. Throws ExpectedError "history.unknown". */
export async function revisionKey(id: string, revision: number, drafts: DraftStore): Promise<string> {
  const entries = await drafts.history(id);
  const entry = [...entries].reverse().find((one) => one.revision === revision);
  if (entry === undefined) throw new ExpectedError("history.unknown");
  return entry.key;
}
