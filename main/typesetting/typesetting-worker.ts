import { workerData } from "node:worker_threads";
import { serveTasks } from "../threads/serve-tasks";
import type { TypesetLetter } from "./typeset-letter";
import { createTypesetter, type TypesetterFiles } from "./typesetter";
import type { TypesettingTask } from "./typesetting-task";

const typesetter = createTypesetter(workerData as TypesetterFiles);

serveTasks<TypesettingTask, TypesetLetter>(({ sheet, wish }) => typesetter.typeset(sheet, wish));
