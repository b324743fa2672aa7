import { ExpectedError } from "../contract/expected-error";
import { parseWith } from "../contract/schema-problem";
import { DRAFT_FORMAT, DRAFT_VERSION, type Draft } from "./draft";
import { draftSchema } from "./draft-schema";
import { migrateDraft } from "./migrations";

const MS_PER_DAY = 24 * 60 * 60 * 1_000;

/**
 * A draft from the text of its file: parsed, migrated, validated. `now` is an ISO 8601 instant in UTC; a draft that was
 * saved more than a day after it comes from a machine with a wrong clock. Throws an ExpectedError that names the place.
 */
export function parseDraft(json: string, now: string): Draft {
  if (json.trim() === "") throw new ExpectedError("draft.empty");
  const raw = parseJson(json);
  if (!isRecord(raw) || raw["format"] !== DRAFT_FORMAT) throw new ExpectedError("draft.notADraft");
  const version = raw["version"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    throw new ExpectedError("draft.invalid", { place: "version", reason: "invalid", field: "" });
  }
  if (version > DRAFT_VERSION) throw new ExpectedError("draft.newer");
  const parsed = parseWith(draftSchema, migrateDraft(raw, version));
  if ("problem" in parsed) throw new ExpectedError("draft.invalid", { ...parsed.problem });
  refuseFuture(parsed.value, now);
  return parsed.value;
}

/** The text of a draft's file, readable without the app. */
export function draftToJson(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ExpectedError("draft.notJson");
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuseFuture(draft: Draft, now: string): void {
  const latest = Date.parse(now) + MS_PER_DAY;
  if (Date.parse(draft.changed) > latest || Date.parse(draft.created) > latest) {
    throw new ExpectedError("draft.fromTheFuture", { day: draft.changed.slice(0, 10) });
  }
}
