import type { PrintOffset } from "./printing";

export type InterfaceLanguage = "de" | "en";

export interface Settings {
  readonly language: InterfaceLanguage;
  readonly isPreviewShown: boolean;
  /** In pixels, as somebody moved its edge; null as wide as the window has room for. */
  readonly previewWidth: number | null;
  /** Id of the sender's profile that was used last; not there before one was. */
  readonly lastSender?: string;
  /** Id of the envelope that letters go out in; DL until somebody chooses. */
  readonly envelope?: string;
  /** What was measured of printers; those of none are not there. */
  readonly printOffsets?: readonly PrinterOffset[];
}

export interface PrinterOffset extends PrintOffset {
  /** The system's name. */
  readonly printer: string;
}

/** What a window has to know to show its first view. */
export interface StartInformation {
  readonly version: string;
  readonly settings: Settings;
  readonly dataFolder: string;
  /** The draft that this window shows; null for the start page. */
  readonly draft: string | null;
  /** "browser" where the renderer runs in a browser on the same machine. */
  readonly host: "electron" | "browser";
  readonly platform: string;
}
