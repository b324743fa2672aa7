import { DRAFT_VERSION } from "./draft";

type Fields = Readonly<Record<string, unknown>>;

/** Takes a draft file from one version to the next. */
export interface Migration {
  readonly from: number;
  readonly name: string;
  readonly migrate: (draft: Fields) => Fields;
}

// A draft file that changes its shape gets the next number, a migration here, and an old file in test/fixtures/drafts.
export const DRAFT_MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    name: "signatures by picture, consents, known findings, and the words that an edit began from",
    migrate: addSignatures,
  },
];

function addSignatures(draft: Fields): Fields {
  const letter = fieldsOf(draft["letter"]);
  return {
    ...draft,
    letter: {
      ...letter,
      passages: listOf(letter["passages"]).map(addBase),
      signatories: listOf(letter["signatories"]).map((one) => ({ ...fieldsOf(one), picture: null })),
      signatureColumns: 3,
    },
    known: [],
    consents: [],
  };
}

function addBase(passage: unknown): Fields {
  const { origin, ...fields } = fieldsOf(passage);
  const { kind, ...rest } = fieldsOf(origin);
  return { ...fields, origin: kind === "template" ? { kind, ...rest, base: null } : origin };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The schema says afterwards what is wrong with a value that is no object. */
function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Brings the plain object of a draft file to today's version, one named step after the other. Throws if a step is missing. */
export function migrateDraft(
  draft: Fields,
  version: number,
  migrations: readonly Migration[] = DRAFT_MIGRATIONS,
  target: number = DRAFT_VERSION,
): Fields {
  if (version === target) return draft;
  const step = migrations.find((migration) => migration.from === version);
  if (step === undefined) throw new Error(`No migration of drafts from version ${version}`);
  return migrateDraft({ ...step.migrate(draft), version: version + 1 }, version + 1, migrations, target);
}
