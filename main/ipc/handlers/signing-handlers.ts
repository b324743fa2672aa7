import { basename, dirname, extname, parse } from "node:path";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { FILE_LIMIT_BYTES } from "../../../preload/contract/file-limit";
import type { FileToSign } from "../../../preload/contract/signing";
import { freePath } from "../../export/export-paths";
import { typedFileName } from "../../export/file-name";
import { readBounded } from "../../files/read-bounded";
import { writeAtomically } from "../../files/write-atomically";
import { type LetterToSign, type SigningRun, signMany, signOne } from "../../signing/files/sign-many";
import type { Handlers } from "./handlers";
import type { RequestServices } from "./request-services";

type SigningChannel =
  | "signatures.verify"
  | "signing.inspect"
  | "signing.sign"
  | "signing.cancel"
  | "signing.makeCertificate";

// Whoever has the key file and guesses the password signs as this person.
const ONLY_OWNER = 0o600;

/** Answers about signing with a certificate. `written` are the paths that windows may name, because the app wrote them. */
export function signingHandlers(services: RequestServices, written: Set<string>): Handlers<SigningChannel> {
  const { signing, places, windows, messages, now, timeZone, reportBug } = services;
  const running = new Map<string, AbortController>();
  return {
    "signatures.verify": async ({ name, bytes }) => services.verifyFile(bytes, name),
    "signing.inspect": async ({ file }) => {
      const { name, read } = letterOf(file, written);
      return signing.inspect(await read(), name);
    },
    "signing.sign": async ({ id, files, keyFile, password, words, field, picture: kept }, { key: window }) => {
      const controller = new AbortController();
      running.set(id, controller);
      const run: SigningRun = {
        openKey: async () => {
          const picture = kept === null ? null : await services.signatures.picture(kept);
          return signing.openKey(keyFile, password, { words, field, picture, signedAt: now(), timeZone });
        },
        chooseFile: places.save,
        chooseFolder: places.folder,
        suffix: messages.current().text("signing.suffix"),
        signal: controller.signal,
        tell: (progress) => void windows.tell(window, "signing.progress", { id, ...progress }),
        reportBug,
      };
      try {
        const letters = files.map((file) => letterOf(file, written));
        const [only] = letters;
        const outcomes =
          letters.length === 1 && only !== undefined ? asList(await signOne(only, run)) : await signMany(letters, run);
        for (const outcome of outcomes ?? []) if (outcome.kind === "signed") written.add(outcome.path);
        return { outcomes };
      } finally {
        running.delete(id);
        keyFile.fill(0);
      }
    },
    "signing.cancel": async ({ id }) => {
      running.get(id)?.abort();
      return {};
    },
    "signing.makeCertificate": async ({ name, password }) => {
      const { keyFile, facts } = await signing.makeCertificate(name, password, now());
      const chosen = await places.save(`${typedFileName(facts.subject.name, "Zertifikat")}.p12`);
      if (chosen === null) return { kept: null };
      const stem = /\.(?:p12|pfx)$/iu.test(extname(chosen)) ? parse(chosen).name : basename(chosen);
      const path = await freePath(dirname(chosen), stem, "p12");
      await writeAtomically([{ path, bytes: keyFile, mode: ONLY_OWNER }]);
      written.add(path);
      return { kept: { path, facts } };
    },
  };
}

function letterOf(file: FileToSign, written: ReadonlySet<string>): LetterToSign {
  if (file.kind === "given") return { name: file.name, read: async () => file.bytes };
  const { path } = file;
  return {
    name: basename(path),
    read: async () => {
      // A window names no place of the disk that the app has not written itself.
      if (!written.has(path)) throw new ExpectedError("export.notHere");
      return readBounded(path, FILE_LIMIT_BYTES);
    },
  };
}

function asList<T>(one: T | null): readonly T[] | null {
  return one === null ? null : [one];
}
