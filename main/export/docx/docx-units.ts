const TWIPS_PER_MM = 1440 / 25.4;
const EMU_PER_MM = 36_000;
const PIXELS_PER_MM = 96 / 25.4;

/** Twentieths of a point, the unit of paragraphs, frames and margins in a DOCX. */
export function twips(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

/** The unit in which drawings stand on a page. */
export function emu(mm: number): number {
  return Math.round(mm * EMU_PER_MM);
}

/** The unit in which the docx library takes sizes of drawings. */
export function pixels(mm: number): number {
  return mm * PIXELS_PER_MM;
}

/** The unit of type sizes in a DOCX. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2);
}
