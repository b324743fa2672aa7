import type { StationeryProfile, StationeryProfiles } from "../stationery/stationery-profile";

/** All stationery that a letter may be given, besides the built-in papers of both forms. */
export interface StationeryChoices extends StationeryProfiles {
  /** Stationery that comes with the app to begin from; who takes one keeps it under an id of its own. */
  readonly presets: readonly StationeryProfile[];
}

/** A picture that was taken for a letterhead. */
export interface KeptPaperPicture {
  /** What a profile calls it. */
  readonly media: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What came out of a stationery file. */
export interface ImportedStationery {
  readonly profile: StationeryProfile;
  /** A font that does not travel with the app and was replaced; null if none. */
  readonly replacedFont: string | null;
}
