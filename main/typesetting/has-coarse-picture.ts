import type { LetterSheet } from "../../preload/stationery/letter-sheet";
import { LEAST_DPI, pictureDpi } from "../../preload/stationery/picture-resolution";
import type { PictureSize } from "../profiles/stationery/judge-picture";

/** Whether a picture of the paper has too few pixels for its size; `sizes` by the pictures' names, null for a damaged one. */
export function hasCoarsePicture({ paper }: LetterSheet, sizes: ReadonlyMap<string, PictureSize | null>): boolean {
  return [...paper.first.pictures, ...paper.following.pictures].some(({ media, zone }) => {
    const size = sizes.get(media) ?? null;
    return size !== null && pictureDpi(size.widthPx, zone.width) < LEAST_DPI;
  });
}
