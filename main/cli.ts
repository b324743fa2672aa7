import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { ExpectedError } from "../preload/contract/expected-error";
import { localDay } from "../preload/letter/local-day";
import { runCommandLine } from "./command-line/command-line";
import { startDocxService } from "./export/docx/docx-service";
import { readStream } from "./files/read-stream";
import { loadMessages, type Messages } from "./localisation/messages";
import { readLetterInWorker } from "./reading/read-letter-in-worker";
import { readKeyInWorker } from "./signing/keys/read-key-in-worker";
import { verifyInWorker } from "./signing/verifying/verify-in-worker";
import { startSpelling } from "./spelling/spelling-service";
import { startTypesetting } from "./typesetting/typesetting-service";

// The bundle lies in out/main; what it needs of the project stands two folders above.
const assetsFolder = join(__dirname, "..", "..", "assets");

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const at = args.indexOf("--language");
  const messages = await loadMessages(assetsFolder, at < 0 ? "de" : (args[at + 1] ?? "")).catch(async (error) => {
    report(error, await loadMessages(assetsFolder, "de"));
    return null;
  });
  if (messages === null) return;
  const typesetting = startTypesetting({
    workerFile: join(__dirname, "typesetting-worker.cjs"),
    assetsFolder,
    fontBase: __filename,
    workers: 1,
  });
  const docx = startDocxService({ workerFile: join(__dirname, "docx-worker.cjs"), workers: 1 });
  const spelling = startSpelling({
    workerFile: join(__dirname, "spelling-worker.cjs"),
    dictionaryBase: __filename,
  });
  const now = new Date();
  try {
    process.exitCode = await runCommandLine(args, {
      assetsFolder,
      messages,
      print: (text) => process.stdout.write(`${text}\n`),
      newId: randomUUID,
      now: now.toISOString(),
      today: localDay(now),
      readLetter: (bytes, options) => readLetterInWorker(bytes, options, join(__dirname, "reading-worker.cjs")),
      readInput: (limitBytes) => readStream(process.stdin, limitBytes, "-"),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      readKeyFile: (bytes, password, instant) =>
        readKeyInWorker(bytes, password, instant, join(__dirname, "key-worker.cjs")),
      verifyFile: (bytes, name) =>
        verifyInWorker(bytes, name, now.toISOString(), join(__dirname, "verifying-worker.cjs")),
      typeset: typesetting.typeset,
      typesetSignature: typesetting.typesetSignature,
      writeDocx: docx.write,
      spell: spelling.check,
    });
  } catch (error) {
    report(error, messages);
  } finally {
    await Promise.all([typesetting.close(), docx.close(), spelling.close()]);
  }
}

/** One sentence on standard error for what could not be done; a bug also shows its stack, which holds no letter text. */
function report(error: unknown, messages: Messages): void {
  process.exitCode = 2;
  if (error instanceof ExpectedError) {
    process.stderr.write(`${messages.sentence(error.userMessage)}\n`);
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.name) : "";
  process.stderr.write(`${messages.text("errors.bug")}\n${stack}\n`);
}

process.stdout.on("error", () => process.exit(2));
void main();
