import type { NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import { ExpectedError } from "../../preload/contract/expected-error";

interface Diagnostic {
  readonly message: string;
}

const UNKNOWN_FAMILY = /unknown font family: (.+)/u;

/** A font family that is not there is only a warning of the compiler; for a letter it is an ExpectedError. */
export function throwMissingFont(warnings: NodeError | null): void {
  for (const { message } of diagnostics(warnings)) {
    const family = UNKNOWN_FAMILY.exec(message)?.[1];
    if (family !== undefined) throw new ExpectedError("font.missing", { name: family });
    throw new Error(`Typesetting warned: ${message}`);
  }
}

/** The fixed document never fails by itself: whatever the compiler says here is a bug. */
export function throwCompilerFailure(error: NodeError | null): never {
  const messages = diagnostics(error).map(({ message }) => message);
  throw new Error(`Typesetting failed: ${withoutQuotes(messages.join("; "))}`);
}

/** What the compiler says when it refuses to write a PDF, without the words of the letter that it quotes. */
export function exportFailure(error: unknown): Error {
  return new Error(`Writing the PDF failed: ${withoutQuotes(error instanceof Error ? error.message : String(error))}`);
}

function withoutQuotes(message: string): string {
  return message.replace(/`[^`]*`/gu, "…");
}

function diagnostics(error: NodeError | null): readonly Diagnostic[] {
  return error === null ? [] : (error.shortDiagnostics as Diagnostic[]);
}
