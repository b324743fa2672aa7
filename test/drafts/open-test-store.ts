import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LetterToKeep } from "../../main/drafts/create-draft";
import { type DraftStore, openDraftStore } from "../../main/drafts/draft-store";
import type { Letter } from "../../preload/letter/letter";
import { aLetter } from "../letter/letter-builder";

export const BUILT_IN_TEMPLATES = fileURLToPath(new URL("../../assets/templates", import.meta.url));

/** A clock that stands still until it is moved. */
export interface TestClock {
  now: string;
}

export function aClock(now = "2026-11-22T10:00:00.000Z"): TestClock {
  return { now };
}

export function advance(clock: TestClock, ms: number): void {
  clock.now = new Date(Date.parse(clock.now) + ms).toISOString();
}

/** A store in `<folder>/data` whose texts go to `<folder>/elsewhere` where they can't be saved. */
export function openTestStore(folder: string, clock: TestClock = aClock()): Promise<DraftStore> {
  return openDraftStore({
    folder: join(folder, "data"),
    recoveryFolder: join(folder, "elsewhere"),
    builtInTemplates: BUILT_IN_TEMPLATES,
    now: () => clock.now,
    today: () => clock.now.slice(0, 10),
    newId: randomUUID,
    twinName: (kind, name) => `${name} (${kind})`,
  });
}

export function aLetterToKeep(changes: Partial<Letter> = {}): LetterToKeep {
  return { letter: aLetter(changes), template: null, source: null, edition: null };
}
