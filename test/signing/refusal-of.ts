import { ExpectedError } from "../../preload/contract/expected-error";

/** The code of the ExpectedError that something throws; "none" if it throws nothing. Other errors go on. */
export function refusalOf(action: () => unknown): string {
  try {
    action();
    return "none";
  } catch (error) {
    if (error instanceof ExpectedError) return error.code;
    throw error;
  }
}

/** The same of a promise. */
export async function refusalOfAsync(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
    return "none";
  } catch (error) {
    if (error instanceof ExpectedError) return error.code;
    throw error;
  }
}
