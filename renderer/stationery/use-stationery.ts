import type { StationeryChoices } from "../../preload/contract/stationery";
import type { Stationery } from "../../preload/stationery/stationery";
import { useAppState } from "../state/use-desk";
import { isStationeryMissing, letterStationery } from "./present-stationery";

/** The user's own stationery and the presets; null until they are there. */
export function useStationeryChoices(): StationeryChoices | null {
  return useAppState(({ stationery }) => stationery);
}

/** The stationery of the open letter, built-in or own; null where it is not here, or not known yet. */
export function useLetterStationery(): Stationery | null {
  return useAppState(letterStationery);
}

/** Whether the open letter names stationery that this machine does not have. */
export function useIsStationeryMissing(): boolean {
  return useAppState(isStationeryMissing);
}
