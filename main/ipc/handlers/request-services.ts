import type { EditNames } from "../../../preload/contract/edit-names";
import type { EventName, Events } from "../../../preload/contract/events";
import type { PartLicence } from "../../../preload/contract/licences";
import type { StartInformation } from "../../../preload/contract/settings";
import type { SignedFileReport } from "../../../preload/contract/signatures";
import type { StationeryProfile } from "../../../preload/stationery/stationery-profile";
import type { DraftStore } from "../../drafts/draft-store";
import type { DocxService } from "../../export/docx/docx-service";
import type { ChangingMessages } from "../../localisation/changing-messages";
import type { AddressBook } from "../../people/address-book";
import type { Printing } from "../../printing/printing";
import type { EnvelopeShelf } from "../../profiles/envelope-shelf";
import type { OwnSheetStore } from "../../profiles/own-sheets";
import type { SenderProfileStore } from "../../profiles/sender-profiles";
import type { StationeryShelf } from "../../profiles/stationery/stationery-shelf";
import type { ReadingOptions, ReadLetter } from "../../reading/read-letter";
import type { SettingsStore } from "../../settings/settings-store";
import type { SignatureCollection } from "../../signing/collection/signature-collection";
import type { SigningService } from "../../signing/files/signing-service";
import type { OwnWordStore } from "../../spelling/own-words";
import type { SpellingService } from "../../spelling/spelling-service";
import type { TypesettingService } from "../../typesetting/typesetting-service";
import type { ReportBug } from "../answer-request";

/** Questions to the person about places on the disk; null where they thought better of it. */
export interface Places {
  /** Where a file shall go; `name` is the proposal, with its extension. */
  readonly save: (name: string) => Promise<string | null>;
  /** A folder for several files. */
  readonly folder: () => Promise<string | null>;
  readonly openBackup: () => Promise<string | null>;
  /** Makes another folder the data folder; gives its path. The app starts anew with it. */
  readonly moveData: () => Promise<string | null>;
  readonly showFolder: (path: string) => Promise<void>;
  /** Shows a file where it lies. */
  readonly showFile: (path: string) => Promise<void>;
}

export interface OpenWindows {
  /** Brings the draft's window to the front, or opens one. */
  readonly showDraft: (id: string) => void;
  readonly showStart: () => void;
  readonly showAbout: () => void;
  /** The draft's text lies under another id from now on. */
  readonly renameDraft: (from: string, to: string) => void;
  /** Closes the draft's window without asking it. */
  readonly forgetDraft: (id: string) => void;
  /** Says in the system's menu what a window, by its key, would undo and redo. */
  readonly nameEdits: (key: string, names: EditNames) => void;
  /** Tells one window, by its key; false where it is gone. */
  readonly tell: <E extends EventName>(key: string, event: E, detail: Events[E]) => boolean;
  readonly announce: <E extends EventName>(event: E, detail: Events[E]) => void;
}

/** What the answers to requests need of the world around them. */
export interface RequestServices {
  readonly version: string;
  readonly host: StartInformation["host"];
  readonly platform: string;
  readonly settings: SettingsStore;
  readonly messages: ChangingMessages;
  readonly drafts: DraftStore;
  /** Folder of the templates that come with the app. */
  readonly builtInTemplates: string;
  readonly licences: () => Promise<readonly PartLicence[]>;
  readonly typeset: TypesettingService["typeset"];
  readonly drawWords: TypesettingService["drawWords"];
  readonly typesetAddresses: TypesettingService["typesetAddresses"];
  readonly writeDocx: DocxService["write"];
  readonly readLetter: (bytes: Uint8Array, options: ReadingOptions) => Promise<ReadLetter>;
  readonly spelling: SpellingService;
  readonly ownWords: OwnWordStore;
  readonly addressBook: AddressBook;
  readonly senderProfiles: SenderProfileStore;
  readonly stationery: StationeryShelf;
  /** Stationery that comes with the app to begin from. */
  readonly stationeryPresets: () => Promise<readonly StationeryProfile[]>;
  readonly envelopes: EnvelopeShelf;
  /** Label sheets that somebody measured. */
  readonly ownSheets: OwnSheetStore;
  readonly signatures: SignatureCollection;
  readonly signing: SigningService;
  /** What the signatures of a PDF or DOCX are worth. Rejects with ExpectedErrors "signing.…". */
  readonly verifyFile: (bytes: Uint8Array, name: string) => Promise<SignedFileReport>;
  /** The zone in which the user reads the clock, such as "Europe/Berlin". */
  readonly timeZone: string;
  readonly reportBug: ReportBug;
  readonly newId: () => string;
  /** ISO 8601 instant in UTC. */
  readonly now: () => string;
  /** Today where the user is, ISO 8601. */
  readonly today: () => string;
  readonly places: Places;
  readonly printing: Printing;
  readonly windows: OpenWindows;
}
