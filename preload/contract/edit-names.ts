/** What a window would undo and redo, as it calls that; null where there is nothing. */
export interface EditNames {
  readonly undo: string | null;
  readonly redo: string | null;
}

export const NO_EDITS: EditNames = { undo: null, redo: null };
