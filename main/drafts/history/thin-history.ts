/** A revision in the history: the name of its entry and when its text was last changed (ISO 8601). */
export interface HistoryEntry {
  readonly key: string;
  readonly revision: number;
  readonly changed: string;
}

const MS_PER_DAY = 24 * 60 * 60 * 1_000;
const DAILY_FOR_DAYS = 30;
const LEAST_MS_BETWEEN = 60_000;

/**
 * Keys of the entries that are no longer kept: everything of one day stays, of 30 days the last of each day, and the very
 * first. Ages are counted back from the newest entry, so neither a long pause nor a wrong clock empties a history.
 */
export function thinHistory(entries: readonly HistoryEntry[]): readonly string[] {
  const sorted = [...entries].sort((a, b) => a.revision - b.revision || (a.changed < b.changed ? -1 : 1));
  const newest = Math.max(...sorted.map(({ changed }) => Date.parse(changed)));
  const lastOfDay = new Map(sorted.map((entry) => [entry.changed.slice(0, 10), entry.key]));
  return sorted.slice(1).flatMap(({ key, changed }) => {
    const ageDays = (newest - Date.parse(changed)) / MS_PER_DAY;
    const isKept = ageDays <= 1 || (ageDays <= DAILY_FOR_DAYS && lastOfDay.get(changed.slice(0, 10)) === key);
    return isKept ? [] : [key];
  });
}

/**
 * Whether the text that a save replaces goes into the history: about once a minute while somebody types, and whenever it had
 * stood for longer, because it is then what they had left it at.
 */
export function isWorthKeeping(entries: readonly HistoryEntry[], changed: string, now: string): boolean {
  const last = Math.max(...entries.map((entry) => Date.parse(entry.changed)));
  const isMinuteLater = Math.abs(Date.parse(changed) - last) >= LEAST_MS_BETWEEN;
  return isMinuteLater || Math.abs(Date.parse(now) - Date.parse(changed)) >= LEAST_MS_BETWEEN;
}
