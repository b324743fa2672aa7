import type { Stance } from "../choices";
import type { Condition } from "../template";

/** What a condition asks about: every position's stance and the ids of facts that have a value. */
export interface ConditionSubject {
  readonly stances: ReadonlyMap<string, Stance>;
  readonly filledFacts: ReadonlySet<string>;
}

/** A single test taken apart. */
export type ConditionTest =
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "position"; readonly position: string; readonly stance: string | null };

export function parseTest(test: string): ConditionTest {
  if (test.startsWith("fact:")) return { kind: "fact", fact: test.slice("fact:".length) };
  const [position = "", ...stance] = test.split("=");
  return { kind: "position", position, stance: stance.length === 0 ? null : stance.join("=") };
}

/** Whether all of `all`, at least one of `any` and none of `none` hold; no condition always holds. */
export function conditionHolds(condition: Condition | undefined, subject: ConditionSubject): boolean {
  if (condition === undefined) return true;
  const holds = (test: string) => testHolds(parseTest(test), subject);
  return (
    (condition.all ?? []).every(holds) &&
    (condition.any === undefined || condition.any.some(holds)) &&
    !(condition.none ?? []).some(holds)
  );
}

function testHolds(test: ConditionTest, subject: ConditionSubject): boolean {
  if (test.kind === "fact") return subject.filledFacts.has(test.fact);
  const stance = subject.stances.get(test.position);
  return test.stance === null ? stance === "carried" || stance === "softened" : stance === test.stance;
}
