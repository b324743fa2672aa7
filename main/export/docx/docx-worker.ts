import type { LetterSheet } from "../../../preload/stationery/letter-sheet";
import { serveTasks } from "../../threads/serve-tasks";
import { writeDocx } from "./write-docx";

serveTasks<LetterSheet, Uint8Array>(writeDocx);
