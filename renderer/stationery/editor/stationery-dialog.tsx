export interface StationeryDialogProps {
  /** The profile that is open from the start; null for the list of all. */
  readonly id: string | null;
}

/** Where stationery of one's own is made and changed. */
export function StationeryDialog(_: StationeryDialogProps) {
  return null;
}
