import { DRAFT_VERSION } from "./draft";

/** Takes a draft file from one version to the next. */
export interface Migration {
  readonly from: number;
  readonly name: string;
  readonly migrate: (draft: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

// Version 1 is the first: a draft file that changes its shape gets the next number and a migration here, by name.
export const DRAFT_MIGRATIONS: readonly Migration[] = [];

/** Brings the plain object of a draft file to today's version, one named step after the other. Throws if a step is missing. */
export function migrateDraft(
  draft: Readonly<Record<string, unknown>>,
  version: number,
  migrations: readonly Migration[] = DRAFT_MIGRATIONS,
  target: number = DRAFT_VERSION,
): Readonly<Record<string, unknown>> {
  if (version === target) return draft;
  const step = migrations.find((migration) => migration.from === version);
  if (step === undefined) throw new Error(`No migration of drafts from version ${version}`);
  return migrateDraft({ ...step.migrate(draft), version: version + 1 }, version + 1, migrations, target);
}
