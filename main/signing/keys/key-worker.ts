import { serveTasks } from "../../threads/serve-tasks";
import type { KeyTask } from "./key-task";
import { type ReadKey, readKeyFile } from "./read-key-file";

serveTasks<KeyTask, ReadKey>(({ bytes, password, now }) => readKeyFile(bytes, password, now));
