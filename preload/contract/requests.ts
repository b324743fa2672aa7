import type { Envelope } from "../envelopes/envelope";
import type { AddressOrder } from "../labels/address-order";
import type { OwnSheet } from "../labels/own-sheet";
import type { Draft } from "../letter/draft";
import type { Language, Letter } from "../letter/letter";
import type { BookEntry } from "../people/book-entry";
import type { SenderProfile } from "../people/sender-profile";
import type { Stationery } from "../stationery/stationery";
import type { StationeryProfile } from "../stationery/stationery-profile";
import type { Template } from "../template/template";
import type {
  BinnedDraft,
  CreatedDraft,
  DraftList,
  DraftQuery,
  DraftSource,
  DraftSummary,
  HistoryEntry,
  OpenedDraft,
  SavedDraft,
} from "./drafts";
import type { EditNames } from "./edit-names";
import type { EnvelopeList } from "./envelopes";
import type { ExportOrder, ExportProposal } from "./export-order";
import type { KeptSignature, KeptSignatures } from "./kept-signatures";
import type { AddressPicture, AddressPrint, OwnSheets } from "./labels";
import type { PartLicence } from "./licences";
import type { FoundPeople, SenderProfiles } from "./people";
import type { PageWords, Preview } from "./preview";
import type { CalibrationOrder, Printer, PrintOrder } from "./printing";
import type { Settings, StartInformation } from "./settings";
import type { CertificateName, SignedFileReport } from "./signatures";
import type { FileToSign, KeptCertificate, SignableFile, SigningOrder, SigningOutcome } from "./signing";
import type { OwnWords } from "./spelling";
import type { ImportedStationery, KeptPaperPicture, StationeryChoices } from "./stationery";

interface Request<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

type Nothing = Readonly<Record<string, never>>;
interface DraftId {
  readonly id: string;
}
interface Revision extends DraftId {
  readonly revision: number;
}

/** Every request that a window can make, by channel. A new one does not compile until it has a schema and a handler. */
export interface Requests {
  readonly "app.start": Request<Nothing, StartInformation>;
  /** Answer to "window.closing": everything is saved, or the person wants to close all the same. */
  readonly "window.close": Request<Nothing, Nothing>;
  /** Shows the window about the app: version and licences. */
  readonly "app.about": Request<Nothing, Nothing>;
  /** The licences of everything that travels with the app. */
  readonly "app.licences": Request<Nothing, readonly PartLicence[]>;
  /** The names of what the window would undo and redo, for the system's menu. */
  readonly "menu.nameEdits": Request<EditNames, Nothing>;
  /** Brings the start page to the front. */
  readonly "start.show": Request<Nothing, Nothing>;
  readonly "settings.change": Request<{ readonly settings: Settings }, Settings>;

  readonly "drafts.list": Request<DraftQuery, DraftList>;
  /** The person knows what was found: it is reported no more. */
  readonly "drafts.putAwayFound": Request<Nothing, Nothing>;
  readonly "drafts.create": Request<{ readonly source: DraftSource }, CreatedDraft>;
  readonly "drafts.load": Request<DraftId, OpenedDraft>;
  readonly "drafts.save": Request<{ readonly draft: Draft; readonly baseRevision: number }, SavedDraft>;
  /** Keeps the text elsewhere while saving fails; gives the path of that file. */
  readonly "drafts.recover": Request<{ readonly draft: Draft }, { readonly path: string }>;
  readonly "drafts.rename": Request<{ readonly id: string; readonly name: string }, DraftSummary>;
  readonly "drafts.bin": Request<DraftId, Nothing>;
  readonly "drafts.show": Request<DraftId, Nothing>;

  readonly "bin.list": Request<Nothing, readonly BinnedDraft[]>;
  readonly "bin.restore": Request<DraftId, DraftSummary>;
  readonly "bin.empty": Request<Nothing, Nothing>;

  readonly "history.list": Request<DraftId, readonly HistoryEntry[]>;
  readonly "history.load": Request<Revision, Draft>;
  readonly "history.restore": Request<Revision, OpenedDraft>;

  readonly "templates.list": Request<Nothing, readonly Template[]>;
  /** Keeps the present edition of a template beside the drafts, for one that is linked to it; gives the template. */
  readonly "templates.keepEdition": Request<{ readonly id: string }, Template>;
  /** Checks a template file and shows what it holds, without keeping it. */
  readonly "templates.inspect": Request<{ readonly name: string; readonly bytes: Uint8Array }, Template>;
  readonly "templates.install": Request<{ readonly name: string; readonly bytes: Uint8Array }, Template>;

  /** `knownBands` are keys of bands whose pictures the window has; `stationery` is null for the one that the letter names. */
  readonly "preview.typeset": Request<
    {
      readonly letter: Letter;
      readonly knownBands: readonly string[];
      readonly stationery: Stationery | null;
      /** Words whose places on the pages are wished for. */
      readonly words?: readonly PageWords[] | undefined;
    },
    Preview
  >;
  /** The name that is proposed for the files of a letter, and its text as an e-mail takes it. */
  readonly "letter.proposeExport": Request<{ readonly letter: Letter }, ExportProposal>;
  /** Asks for the place and writes the letter there; gives the paths, none if the person thought better of it. */
  readonly "letter.export": Request<ExportOrder, { readonly paths: readonly string[] }>;
  /** Ends an export by its id before anything of it is written; one that is done stays done. */
  readonly "letter.cancelExport": Request<{ readonly id: string }, Nothing>;
  /** Shows a file that this window has exported in its folder. */
  readonly "letter.showExported": Request<{ readonly path: string }, Nothing>;
  readonly "printers.list": Request<Nothing, readonly Printer[]>;
  /** Prints the pages of a letter; not done where the person thought better of it in the system's dialog. */
  readonly "letter.print": Request<PrintOrder, { readonly isPrinted: boolean }>;
  readonly "printers.calibrate": Request<CalibrationOrder, { readonly isPrinted: boolean }>;
  readonly "letter.handOver": Request<DraftId, { readonly path: string | null }>;

  /** What the certificate signatures of a PDF or DOCX are worth. */
  readonly "signatures.verify": Request<{ readonly name: string; readonly bytes: Uint8Array }, SignedFileReport>;
  /** Looks whether and where a file can be signed with a certificate. */
  readonly "signing.inspect": Request<{ readonly file: FileToSign }, SignableFile>;
  /**
   * Signs each file into a new one, asks where they go, and tells how far it is ("signing.progress"). Null where the person
   * thought better of it; of several files those that fail are among the outcomes, of one the failure is the answer.
   */
  readonly "signing.sign": Request<SigningOrder, { readonly outcomes: readonly SigningOutcome[] | null }>;
  /** Ends a signing by its id after the file that it is at; what is signed stays. */
  readonly "signing.cancel": Request<{ readonly id: string }, Nothing>;
  /** Makes a certificate, asks where its file goes and writes it; null where the person thought better of it. */
  readonly "signing.makeCertificate": Request<
    { readonly name: CertificateName; readonly password: string },
    { readonly kept: KeptCertificate | null }
  >;

  /** Those of some words that nobody knows; what to ask for says preload/letter/checks/spelled-words.ts. */
  readonly "spelling.check": Request<
    { readonly language: Language; readonly words: readonly string[] },
    readonly string[]
  >;
  /** What a word may have meant, the likeliest first, at most six. */
  readonly "spelling.suggest": Request<{ readonly language: Language; readonly word: string }, readonly string[]>;
  readonly "spelling.words": Request<Nothing, OwnWords>;
  /** All of them or none. */
  readonly "spelling.addWords": Request<{ readonly words: readonly string[] }, OwnWords>;
  readonly "spelling.removeWord": Request<{ readonly word: string }, OwnWords>;

  readonly "people.list": Request<{ readonly search: string }, FoundPeople>;
  readonly "people.keep": Request<{ readonly entry: BookEntry }, BookEntry>;
  /** Gives what was removed; null if it was gone already. */
  readonly "people.remove": Request<{ readonly id: string }, BookEntry | null>;
  readonly "senders.list": Request<Nothing, SenderProfiles>;
  readonly "senders.keep": Request<{ readonly profile: SenderProfile }, SenderProfile>;
  readonly "senders.remove": Request<{ readonly id: string }, SenderProfile | null>;

  readonly "stationery.list": Request<Nothing, StationeryChoices>;
  /** Refuses a profile that names a picture which is not here. */
  readonly "stationery.keep": Request<{ readonly profile: StationeryProfile }, StationeryProfile>;
  /** How many drafts name it, those in the bin not counted. They have no pages, files or prints while it is away. */
  readonly "stationery.countDrafts": Request<DraftId, { readonly drafts: number }>;
  /** Gives what was removed; null if it was gone already. */
  readonly "stationery.remove": Request<DraftId, StationeryProfile | null>;
  /** Takes a PNG or JPEG for a letterhead. */
  readonly "stationery.keepPicture": Request<{ readonly bytes: Uint8Array }, KeptPaperPicture>;
  /** Asks for the place and writes one file with the profile and its pictures; null if the person thought better of it. */
  readonly "stationery.export": Request<DraftId, { readonly path: string | null }>;
  /** Takes in such a file; beside another profile of its id it gets a new one. */
  readonly "stationery.import": Request<{ readonly name: string; readonly bytes: Uint8Array }, ImportedStationery>;

  readonly "envelopes.list": Request<Nothing, EnvelopeList>;
  /** Keeps an own envelope, or other measures for one that came with the app. */
  readonly "envelopes.keep": Request<{ readonly envelope: Envelope }, Envelope>;
  /** Takes an own envelope away; one that came with the app has its first measures again. */
  readonly "envelopes.remove": Request<DraftId, Nothing>;

  /** Label sheets that somebody measured. */
  readonly "labels.sheets": Request<Nothing, OwnSheets>;
  /** Refuses a sheet on which its labels find no room. */
  readonly "labels.keepSheet": Request<{ readonly sheet: OwnSheet }, OwnSheet>;
  /** Gives what was removed; null if it was gone already. */
  readonly "labels.removeSheet": Request<DraftId, OwnSheet | null>;
  /** One page of envelopes or labels, from 0. */
  readonly "labels.page": Request<{ readonly order: AddressOrder; readonly page: number }, AddressPicture>;
  /** Asks for the place and writes all pages there as PDF; null if the person thought better of it. */
  readonly "labels.export": Request<{ readonly order: AddressOrder }, { readonly path: string | null }>;
  readonly "labels.print": Request<AddressPrint, { readonly isPrinted: boolean }>;

  /** The signatures by hand that are kept on this machine. */
  readonly "signatures.list": Request<Nothing, KeptSignatures>;
  readonly "signatures.keep": Request<{ readonly name: string; readonly png: Uint8Array }, KeptSignature>;
  readonly "signatures.remove": Request<{ readonly id: string }, Nothing>;
  readonly "signatures.picture": Request<{ readonly id: string }, { readonly png: Uint8Array }>;
  /** Keeps a picture of a signature beside the drafts; gives the name under which a letter knows it. */
  readonly "letter.keepSignature": Request<{ readonly png: Uint8Array }, { readonly media: string }>;
  /** A picture that a letter names. */
  readonly "letter.picture": Request<{ readonly media: string }, { readonly bytes: Uint8Array }>;

  readonly "data.backUp": Request<Nothing, { readonly path: string | null }>;
  readonly "data.restore": Request<Nothing, { readonly restored: number } | null>;
  readonly "data.chooseFolder": Request<Nothing, { readonly path: string | null }>;
  readonly "data.showFolder": Request<Nothing, Nothing>;
}

export type Channel = keyof Requests;
export type Input<C extends Channel> = Requests[C]["input"];
export type Output<C extends Channel> = Requests[C]["output"];
