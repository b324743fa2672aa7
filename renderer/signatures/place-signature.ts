import type { DraftContent } from "../../preload/letter/draft";
import { setParts } from "../../preload/letter/edits/letter-edits";
import type { Letter, Signatory, SignaturePicture } from "../../preload/letter/letter";
import { letterGeometry } from "../../preload/stationery/din-5008";
import { signatoryColumnMm, usedColumns } from "../../preload/stationery/signatory-rows";

export const LEAST_HEIGHT_MM = 8;
export const MOST_HEIGHT_MM = 25;
const USUAL_HEIGHT_MM = 15;
const WIDEST_MM = 90;

type Shape = Pick<SignaturePicture, "widthMm" | "heightMm">;

/** Heights between which a picture of some shape may stand in a letter: never wider than its column. */
export function heightRange(
  letter: Letter,
  { widthMm, heightMm }: Shape,
): { readonly least: number; readonly most: number } {
  const columns = usedColumns(letter.signatories, letter.signatureColumns);
  const room = Math.min(WIDEST_MM, signatoryColumnMm(letterGeometry("B"), columns));
  const most = Math.min(MOST_HEIGHT_MM, Math.floor((room * heightMm * 2) / widthMm) / 2);
  return { least: Math.min(LEAST_HEIGHT_MM, most), most: Math.max(most, 0.5) };
}

/** The same picture at another height, as far as there is room. */
export function atHeight(letter: Letter, shape: Shape, heightMm: number): Shape {
  const { least, most } = heightRange(letter, shape);
  const height = Math.min(most, Math.max(least, heightMm));
  return { heightMm: height, widthMm: Math.round((height * shape.widthMm * 100) / shape.heightMm) / 100 };
}

export interface MadePicture {
  readonly media: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Puts a picture above the name of a signatory, at the usual height. */
export function placeSignature(
  content: DraftContent,
  { signatory, alt }: { readonly signatory: string; readonly alt: string },
  { media, width, height }: MadePicture,
): DraftContent {
  const { letter } = content;
  const shape = atHeight(letter, { widthMm: width, heightMm: height }, USUAL_HEIGHT_MM);
  return withLetter(
    content,
    changeSignatory(letter, signatory, (one) => ({ ...one, picture: { media, alt, ...shape } })),
  );
}

/** Changes one signatory of a letter, by id. */
export function changeSignatory(letter: Letter, id: string, change: (signatory: Signatory) => Signatory): Letter {
  return setParts(letter, { signatories: letter.signatories.map((one) => (one.id === id ? change(one) : one)) });
}

function withLetter(content: DraftContent, letter: Letter): DraftContent {
  return letter === content.letter ? content : { ...content, letter };
}
