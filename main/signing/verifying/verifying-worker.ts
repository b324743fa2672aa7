import type { SignedFileReport } from "../../../preload/contract/signatures";
import { serveTasks } from "../../threads/serve-tasks";
import { verifyFile } from "../files/verify-file";

/** What a thread for verifying is asked for: to be there, or to look at a file. `now` is an ISO 8601 instant. */
export type VerifyingTask =
  | { readonly kind: "start" }
  | { readonly kind: "verify"; readonly bytes: Uint8Array; readonly name: string; readonly now: string };

/** Null says that it is there. */
export type VerifyingAnswer = SignedFileReport | null;

serveTasks<VerifyingTask, VerifyingAnswer>(async (task) =>
  task.kind === "start" ? null : verifyFile(task.bytes, task.name, task.now),
);
