import type { CertificateName } from "../../../preload/contract/signatures";
import type { MadeCertificate } from "./make-certificate";
import type { ReadKey } from "./read-key-file";

/** What a thread for keys is asked for; `now` is an ISO 8601 instant. */
export type KeyTask =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly password: string; readonly now: string }
  | { readonly kind: "make"; readonly name: CertificateName; readonly password: string; readonly now: string };

/** What it answers, by the kind of the task. */
export type KeyOutcome =
  | { readonly kind: "read"; readonly key: ReadKey }
  | { readonly kind: "made"; readonly made: MadeCertificate };
