import { serveTasks } from "../../threads/serve-tasks";
import type { DocxTask } from "./docx-service";
import { writeDocx } from "./write-docx";

serveTasks<DocxTask, Uint8Array>(({ sheet, media }) => writeDocx(sheet, media));
