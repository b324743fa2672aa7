import type { PrintedSheet } from "../envelopes/printed-parts";
import type { PageFinding } from "../letter/checks/check";

/** A part of the letter on its page, in millimetres from the page's left and top edges. */
export interface PreviewPlace {
  readonly part: string;
  /** Id of a passage, index of a signatory, enclosure or copy, field of an information line; empty for parts that a letter has once. */
  readonly id: string;
  /** From 1. */
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
  /** How much room its lines take; only the parts of the address field and the information block say so. */
  readonly widthMm?: number;
  readonly heightMm?: number;
}

/** The pages of a letter, from the same run as its PDF. */
export interface Preview {
  readonly pages: readonly PreviewPage[];
  readonly places: readonly PreviewPlace[];
  /** What is wrong with these pages; the checks (preload/letter/checks) tell it. */
  readonly findings: readonly PageFinding[];
  /** The words that were asked for, with their boxes; none where they are not printed. */
  readonly words: readonly PlacedWords[];
  /** What stands where on the first page, for the window of an envelope. */
  readonly printed: PrintedSheet;
}

/** Words in the plain text of a part of the letter, as Found (preload/letter/search) has them. */
export interface PageWords {
  readonly part: string;
  readonly id: string;
  /** UTF-16 offset. */
  readonly from: number;
  /** Excluded. */
  readonly to: number;
}

export interface PlacedWords extends PageWords {
  /** One for each line. */
  readonly boxes: readonly WordBox[];
}

/** Millimetres from the page's left and top edges; pages count from 1. */
export interface WordBox {
  readonly page: number;
  readonly leftMm: number;
  readonly topMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The most words whose boxes a request asks for. */
export const MOST_PAGE_WORDS = 1_000;

/** A page as pictures that lie above each other, the lowest first. */
export interface PreviewPage {
  readonly bands: readonly PreviewBand[];
}

export interface PreviewBand {
  /** Bands of the same key show the same in the same place. */
  readonly key: string;
  /** Null where the request named the key as known. */
  readonly picture: PreviewPicture | null;
}

/** What a band shows; it reaches from `topMm` to `bottomMm` of its page and no further. */
export type PreviewPicture = OutlinePicture | SvgPicture;

/** Words and lines. Nothing of it has to be loaded, so a window shows it at once. */
export interface OutlinePicture extends PictureReach {
  readonly kind: "outlines";
  readonly outlines: readonly PreviewOutline[];
}

/** Pictures, surfaces and whatever else: SVG elements in millimetres from the page's left and top edges. */
export interface SvgPicture extends PictureReach {
  readonly kind: "svg";
  readonly svg: string;
}

interface PictureReach {
  readonly topMm: number;
  readonly bottomMm: number;
}

/** An SVG path. Its transform leads to points (1/72 inch) from the page's left and top edges. */
export interface PreviewOutline {
  readonly path: string;
  readonly transform: string;
  /** SVG's presentation attributes, such as "fill"; filled with black where they say nothing. */
  readonly style: Readonly<Record<string, string>>;
}

/** The most bands that a request names as known: some sixty pages of them. */
export const MOST_KNOWN_BANDS = 1_000;
