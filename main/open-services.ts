import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { InterfaceLanguage } from "../preload/contract/settings";
import { localDay } from "../preload/letter/local-day";
import { readLicences } from "./app/licence-texts";
import { openDraftStore } from "./drafts/draft-store";
import { fileInstant } from "./drafts/file-instant";
import { twinNames } from "./drafts/twin-name";
import { startDocxService } from "./export/docx/docx-service";
import { bugLog } from "./files/bug-log";
import type { ReportBug } from "./ipc/answer-request";
import type { RequestServices } from "./ipc/handlers/request-services";
import { changingMessages } from "./localisation/changing-messages";
import { openAddressBook } from "./people/address-book";
import { envelopeFolder, openEnvelopeShelf } from "./profiles/envelope-shelf";
import { openOwnSheets } from "./profiles/own-sheets";
import { openSenderProfiles } from "./profiles/sender-profiles";
import { stationeryPresets } from "./profiles/stationery/stationery-presets";
import { openStationeryShelf } from "./profiles/stationery/stationery-shelf";
import { readLetterInWorker } from "./reading/read-letter-in-worker";
import { openSettings } from "./settings/settings-store";
import type { Seal } from "./signing/collection/seal";
import { openSignatureCollection } from "./signing/collection/signature-collection";
import { signingService } from "./signing/files/signing-service";
import { verifyInWorker } from "./signing/verifying/verify-in-worker";
import { openOwnWords } from "./spelling/own-words";
import { startSpelling } from "./spelling/spelling-service";
import { startTypesetting } from "./typesetting/typesetting-service";

export interface ServiceOptions {
  /** Folder of the bundles. */
  readonly bundles: string;
  readonly assetsFolder: string;
  readonly dataFolder: string;
  /** Where text goes whose save failed. */
  readonly recoveryFolder: string;
  /** The system's key store. */
  readonly seal: Seal;
  /** Until the person chooses one. */
  readonly language: InterfaceLanguage;
}

/** The part of the services that is the same in Electron and in the browser host. */
export interface OpenServices
  extends Omit<RequestServices, "version" | "host" | "platform" | "places" | "printing" | "windows"> {
  readonly reportBug: ReportBug;
  /** Waits for the last write and ends the threads. */
  readonly close: () => Promise<void>;
}

/** Opens settings, drafts and typesetting. Throws an ExpectedError where the data folder can't be used. */
export async function openServices(options: ServiceOptions): Promise<OpenServices> {
  const { bundles, assetsFolder, dataFolder, recoveryFolder, language } = options;
  const builtInTemplates = join(assetsFolder, "templates");
  const now = () => new Date().toISOString();
  const today = () => localDay(new Date());
  const log = bugLog(join(dataFolder, "log", "bugs.txt"), now);
  const settings = await openSettings(join(dataFolder, "settings", "settings.json"), language);
  const messages = await changingMessages(assetsFolder, settings.current().language);
  const twinName = twinNames(messages);
  const store = { folder: dataFolder, recoveryFolder, builtInTemplates, now, today, newId: randomUUID, twinName };
  const drafts = await openDraftStore(store);
  const typesetting = startTypesetting({
    workerFile: join(bundles, "typesetting-worker.cjs"),
    assetsFolder,
    fontBase: join(bundles, "main.cjs"),
    workers: 1,
  });
  // The first draft is opened soon; until then this thread has a core for itself.
  typesetting.warmUp();
  const docx = startDocxService({ workerFile: join(bundles, "docx-worker.cjs"), workers: 1 });
  const spelling = startSpelling({
    workerFile: join(bundles, "spelling-worker.cjs"),
    dictionaryBase: join(bundles, "main.cjs"),
  });
  const ownWords = openOwnWords(join(dataFolder, "words.json"), () => `words.${fileInstant(now())}.unreadable.json`);
  const { unreadable, media } = drafts.rooms;
  const newName = (name: string) => `${fileInstant(now())}_${randomUUID().slice(0, 8)}_${name}`;
  const senders = join(dataFolder, "profiles", "sender");
  return {
    settings,
    messages,
    drafts,
    builtInTemplates,
    licences: () => readLicences(assetsFolder),
    typeset: (sheet, wish) => typesetting.typeset(sheet, { ...wish, media: wish.media ?? media }),
    drawWords: typesetting.drawWords,
    typesetAddresses: typesetting.typesetAddresses,
    writeDocx: (sheet, given) => docx.write(sheet, given ?? media),
    readLetter: (bytes, reading) => readLetterInWorker(bytes, reading, join(bundles, "reading-worker.cjs")),
    spelling,
    ownWords,
    addressBook: openAddressBook({ folder: join(dataFolder, "people"), unreadable, newName }),
    senderProfiles: openSenderProfiles({ folder: senders, unreadable, newName }),
    stationery: openStationeryShelf({
      folder: drafts.rooms.stationery,
      rooms: drafts.rooms,
      unreadable,
      newName,
      newId: randomUUID,
    }),
    stationeryPresets: () => stationeryPresets(assetsFolder),
    envelopes: openEnvelopeShelf({ folder: envelopeFolder(dataFolder), unreadable, newName }),
    ownSheets: openOwnSheets({ folder: join(dataFolder, "profiles", "labels"), unreadable, newName }),
    signatures: openSignatureCollection({
      folder: join(dataFolder, "signatures"),
      unreadable,
      newName,
      seal: options.seal,
      newId: randomUUID,
    }),
    signing: signingService({
      workerFile: join(bundles, "signing-worker.cjs"),
      assetsFolder,
      fontBase: join(bundles, "main.cjs"),
    }),
    verifyFile: (bytes, name) => verifyInWorker(bytes, name, now(), join(bundles, "verifying-worker.cjs")),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: randomUUID,
    now,
    today,
    reportBug: (error, place) => void log.report(error, place),
    close: async () => {
      await drafts.close();
      await typesetting.close();
      await docx.close();
      await spelling.close();
    },
  };
}
