import type * as z from "zod";
import { ExpectedError } from "../contract/expected-error";
import { parseWith } from "../contract/schema-problem";

type Fields = Readonly<Record<string, unknown>>;

/** Takes a stored thing from one version to the next. */
export interface StoredMigration {
  readonly from: number;
  readonly name: string;
  readonly migrate: (thing: Fields) => Fields;
}

/** What a kind of stored thing is called in its file, how it looks today, and how it came there. */
export interface StoredKind<T> {
  readonly format: string;
  readonly version: number;
  readonly schema: z.ZodType<T>;
  readonly migrations: readonly StoredMigration[];
}

/**
 * A stored thing from the text of its file: parsed, migrated, validated. Throws ExpectedErrors stored.notReadable where it can't
 * be understood and stored.newer where a later version of the app wrote it.
 */
export function parseStored<T>(json: string, kind: StoredKind<T>): T {
  const raw = fieldsOf(json);
  const version = raw["version"];
  if (raw["format"] !== kind.format || typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new ExpectedError("stored.notReadable");
  }
  if (version > kind.version) throw new ExpectedError("stored.newer");
  const parsed = parseWith(kind.schema, migrated(raw, version, kind));
  if ("problem" in parsed) throw new ExpectedError("stored.notReadable");
  return parsed.value;
}

function migrated<T>(thing: Fields, version: number, kind: StoredKind<T>): Fields {
  if (version === kind.version) return thing;
  const step = kind.migrations.find(({ from }) => from === version);
  if (step === undefined) throw new Error(`No migration of ${kind.format} from version ${version}`);
  return migrated({ ...step.migrate(thing), version: version + 1 }, version + 1, kind);
}

function fieldsOf(json: string): Fields {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    throw new ExpectedError("stored.notReadable");
  }
}
