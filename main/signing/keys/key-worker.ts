import { randomBytes } from "node:crypto";
import { assertNever } from "../../../preload/contract/assert-never";
import { serveTasks } from "../../threads/serve-tasks";
import type { KeyOutcome, KeyTask } from "./key-task";
import { makeCertificate } from "./make-certificate";
import { readKeyFile } from "./read-key-file";

serveTasks<KeyTask, KeyOutcome>((task) => {
  switch (task.kind) {
    case "read":
      return { kind: "read", key: readKeyFile(task.bytes, task.password, task.now) };
    case "make":
      return {
        kind: "made",
        made: makeCertificate(task.name, task.password, { now: task.now, random: randomBytes }),
      };
    default:
      return assertNever(task);
  }
});
