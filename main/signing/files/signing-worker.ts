import { randomBytes } from "node:crypto";
import { workerData } from "node:worker_threads";
import { assertNever } from "../../../preload/contract/assert-never";
import { serveTasks } from "../../threads/serve-tasks";
import type { Typesetter, TypesetterFiles } from "../../typesetting/typesetter";
import { makeCertificate } from "../keys/make-certificate";
import { readKeyFile } from "../keys/read-key-file";
import { signingKeyOf } from "../keys/signing-key-of";
import { readCertificate } from "../signer-certificate";
import { inspectFile } from "./inspect-file";
import { signFile } from "./sign-file";
import type { NewCertificate, SigningAnswer, SigningTask } from "./signing-task";

let typesetter: Typesetter | null = null;

serveTasks<SigningTask, SigningAnswer>(async (task) => {
  switch (task.kind) {
    case "inspect":
      return { kind: "inspect", file: await inspectFile(task.bytes, task.name) };
    case "openKey":
      return { kind: "openKey", key: readKeyFile(task.bytes, task.password, task.now) };
    case "sign": {
      const { key, ...terms } = task.terms;
      const signing = {
        ...terms,
        key: signingKeyOf(key),
        typesetSignature: async (look: Parameters<Typesetter["typesetSignature"]>[0]) => {
          typesetter ??= await newTypesetter();
          return typesetter.typesetSignature(look);
        },
      };
      return { kind: "sign", signed: await signFile(task.bytes, task.name, signing) };
    }
    case "make":
      return { kind: "make", made: make(task) };
    default:
      return assertNever(task);
  }
});

/** Loaded only where a signature shows: the typesetter is larger than all the rest, and reads its fonts first. */
async function newTypesetter(): Promise<Typesetter> {
  const { createTypesetter } = await import("../../typesetting/typesetter");
  return createTypesetter(workerData as TypesetterFiles);
}

function make({ name, password, now }: Extract<SigningTask, { readonly kind: "make" }>): NewCertificate {
  const { keyFile, certificate } = makeCertificate(name, password, { now, random: randomBytes });
  const facts = readCertificate(certificate)?.facts;
  if (facts === undefined) throw new Error("A certificate was made that can't be read");
  return { keyFile, facts };
}
