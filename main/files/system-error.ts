/** The code of an error of the operating system, such as "ENOENT"; empty for any other error. */
export function systemErrorCode(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return "";
  return "syscall" in error ? error.code : "";
}
