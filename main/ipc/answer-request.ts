import { ExpectedError, type MessageValues } from "../../preload/contract/expected-error";
import { REQUEST_SCHEMAS } from "../../preload/contract/request-schemas";
import type { Channel, Input, Output } from "../../preload/contract/requests";
import type { Result } from "../../preload/contract/result";
import { parseWith } from "../../preload/contract/schema-problem";
import type { CallingWindow } from "./handlers/calling-window";
import type { Handlers } from "./handlers/handlers";

/** Takes a bug and the channel where it showed. */
export type ReportBug = (error: unknown, place: string) => void;

/**
 * Answers one request, whatever came in: schema, handler, result. Expected failures cross with their code, everything else
 * that is thrown as "bug" after it was reported.
 */
export async function answerRequest(
  channel: unknown,
  input: unknown,
  window: CallingWindow,
  handlers: Handlers,
  reportBug: ReportBug,
): Promise<Result<unknown>> {
  if (!isChannel(channel)) return failure("request.unknown");
  try {
    return await handle(channel, input, window, handlers);
  } catch (error) {
    if (error instanceof ExpectedError) return failure(error.code, error.values);
    reportBug(error, channel);
    return failure("bug");
  }
}

async function handle<C extends Channel>(
  channel: C,
  input: unknown,
  window: CallingWindow,
  handlers: Handlers,
): Promise<Result<Output<C>>> {
  const parsed = parseWith<Input<C>>(REQUEST_SCHEMAS[channel], input);
  if ("problem" in parsed) return failure("request.invalid", { ...parsed.problem });
  return { ok: true, value: await handlers[channel](parsed.value, window) };
}

export function failure(code: string, values: MessageValues = {}): Result<never> {
  return { ok: false, failure: { code, values } };
}

function isChannel(value: unknown): value is Channel {
  return typeof value === "string" && Object.hasOwn(REQUEST_SCHEMAS, value);
}
