import type { SignedFileReport } from "../../preload/contract/signatures";
import type { DocxService } from "../export/docx/docx-service";
import type { Messages } from "../localisation/messages";
import type { ReadingOptions, ReadLetter } from "../reading/read-letter";
import type { SigningKey } from "../signing/signing-key";
import type { SpellingService } from "../spelling/spelling-service";
import type { TypesettingService } from "../typesetting/typesetting-service";

/** What the verbs need of the world around them. */
export interface Services {
  readonly assetsFolder: string;
  readonly messages: Messages;
  readonly print: (text: string) => void;
  readonly newId: () => string;
  /** ISO 8601 instant in UTC. */
  readonly now: string;
  /** Today where the user is, ISO 8601. */
  readonly today: string;
  /** Reads a letter out of a file's bytes, within bounds of time and memory. Throws ExpectedError "reading.…". */
  readonly readLetter: (bytes: Uint8Array, options: ReadingOptions) => Promise<ReadLetter>;
  /** All of standard input, at most so many bytes. */
  readonly readInput: (limitBytes: number) => Promise<Uint8Array>;
  /** Name of the zone in which the user reads the clock, such as "Europe/Berlin". */
  readonly timeZone: string;
  /** Reads a key file beside this thread. Rejects with ExpectedErrors "key.…". */
  readonly readKeyFile: (bytes: Uint8Array, password: string, now: string) => Promise<SigningKey>;
  /** What the signatures of a PDF or DOCX are worth. Rejects with ExpectedErrors "signing.…". */
  readonly verifyFile: (bytes: Uint8Array, name: string) => Promise<SignedFileReport>;
  readonly typeset: TypesettingService["typeset"];
  readonly typesetSignature: TypesettingService["typesetSignature"];
  readonly writeDocx: DocxService["write"];
  /** Those of some words that no dictionary knows. */
  readonly spell: SpellingService["check"];
}

/** What a verb ends with: 0 done, 1 a check found something wrong. What could not be done is an ExpectedError (2). */
export type ExitCode = 0 | 1;
