/** Stands where no case is left; a new case of a union no longer compiles until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
