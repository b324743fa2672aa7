import type * as z from "zod";

/** The first thing wrong with a value: where ("letter.passages[3].form") and in which way (a key below "schema."). */
export interface SchemaProblem {
  readonly place: string;
  readonly reason: string;
  /** Name of the unknown field, where that is the reason; empty otherwise. */
  readonly field: string;
}

export function describePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, step) =>
      typeof step === "number" ? `${place}[${step}]` : place === "" ? String(step) : `${place}.${String(step)}`,
    "",
  );
}

/** Checks a value against a schema; gives the value itself or what is wrong with it. */
export function parseWith<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { readonly value: T } | { readonly problem: SchemaProblem } {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? { value: result.data } : { problem: firstSchemaProblem(result.error) };
}

function firstSchemaProblem(error: z.ZodError): SchemaProblem {
  const issue = deepestIssue(error.issues);
  const place = describePath(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return { place, reason: "unknownField", field: issue.keys[0] ?? "" };
    case "too_big":
      return { place, reason: "tooBig", field: "" };
    case "invalid_type":
      return { place, reason: issue.input === undefined ? "missing" : "wrongType", field: "" };
    case "custom":
      return { place, reason: issue.message === "lineBreak" ? "lineBreak" : "unprintable", field: "" };
    default:
      return { place, reason: "invalid", field: "" };
  }
}

type Issue = z.core.$ZodIssue;

function deepestIssue(issues: readonly Issue[]): Issue {
  const issue = issues[0];
  if (issue === undefined) throw new Error("A schema error without an issue");
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    // The alternative that was meant is the one with the fewest faults, and of those the one that fits furthest.
    const nearest = issue.errors.reduce((best, next) =>
      next.length < best.length || (next.length === best.length && depth(next) > depth(best)) ? next : best,
    );
    if (nearest.length > 0) {
      const inner = deepestIssue(nearest);
      return { ...inner, path: [...issue.path, ...inner.path] };
    }
  }
  return issue;
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}
