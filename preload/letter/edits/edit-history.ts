/** Name of an edit, as the menu says it: a key of the locales and the values of its gaps. */
export interface EditLabel {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

interface Step<T> {
  readonly value: T;
  readonly label: EditLabel;
}

/** A value with the steps that can be undone and redone. Since edits are pure, a step is the value from before. */
export interface EditHistory<T> {
  readonly present: T;
  /** Latest last. */
  readonly past: readonly Step<T>[];
  /** Next first. */
  readonly future: readonly Step<T>[];
}

const MOST_STEPS = 1_000;

export function newHistory<T>(present: T): EditHistory<T> {
  return { present, past: [], future: [] };
}

/** Takes an edit into the history; gives the same history where nothing changed. */
export function recordEdit<T>(history: EditHistory<T>, next: T, label: EditLabel): EditHistory<T> {
  if (next === history.present) return history;
  return { present: next, past: [...history.past, { value: history.present, label }].slice(-MOST_STEPS), future: [] };
}

export function undo<T>(history: EditHistory<T>): EditHistory<T> {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    present: step.value,
    past: history.past.slice(0, -1),
    future: [{ value: history.present, label: step.label }, ...history.future],
  };
}

export function redo<T>(history: EditHistory<T>): EditHistory<T> {
  const step = history.future[0];
  if (step === undefined) return history;
  return {
    present: step.value,
    past: [...history.past, { value: history.present, label: step.label }],
    future: history.future.slice(1),
  };
}

/** The history with every value changed: for what no undoing shall take back. */
export function mapHistory<T>({ present, past, future }: EditHistory<T>, change: (value: T) => T): EditHistory<T> {
  const changed = (step: Step<T>) => ({ ...step, value: change(step.value) });
  return { present: change(present), past: past.map(changed), future: future.map(changed) };
}
