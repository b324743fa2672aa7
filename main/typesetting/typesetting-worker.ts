import { workerData } from "node:worker_threads";
import { assertNever } from "../../preload/contract/assert-never";
import { serveTasks } from "../threads/serve-tasks";
import { createTypesetter, type TypesetterFiles } from "./typesetter";
import type { TypesettingOutcome, TypesettingTask } from "./typesetting-task";

const typesetter = createTypesetter(workerData as TypesetterFiles);

serveTasks<TypesettingTask, TypesettingOutcome>((task) => {
  switch (task.kind) {
    case "letter":
      return { kind: "letter", letter: typesetter.typeset(task.sheet, task.wish) };
    case "signature":
      return { kind: "signature", pdf: typesetter.typesetSignature(task.look) };
    case "addresses":
      return { kind: "addresses", addresses: typesetter.typesetAddresses(task.setting, task.wish) };
    case "words":
      return { kind: "words", svg: typesetter.drawWords(task.sheet) };
    default:
      return assertNever(task);
  }
});
