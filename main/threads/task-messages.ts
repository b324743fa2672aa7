import type { MessageValues } from "../../preload/contract/expected-error";

export interface TaskRequest<Task> {
  readonly number: number;
  readonly task: Task;
}

/** The answer to the request of the same number; errors cross as values, because threads lose their classes. */
export type TaskAnswer<Outcome> =
  | { readonly kind: "done"; readonly number: number; readonly outcome: Outcome }
  | { readonly kind: "expected"; readonly number: number; readonly code: string; readonly values: MessageValues }
  | { readonly kind: "bug"; readonly number: number; readonly message: string; readonly stack: string };
