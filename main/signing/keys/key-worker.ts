import { serveTasks } from "../../threads/serve-tasks";
import { type ReadKey, readKeyFile } from "./read-key-file";

/** What the thread that reads key files is asked for. */
export interface KeyTask {
  readonly bytes: Uint8Array;
  readonly password: string;
  /** ISO 8601 instant. */
  readonly now: string;
}

serveTasks<KeyTask, ReadKey>(({ bytes, password, now }) => readKeyFile(bytes, password, now));
