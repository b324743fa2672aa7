import { ExpectedError } from "../../preload/contract/expected-error";

/** What verifying gives, as far as tampering shows in it. */
interface Verdict {
  readonly isIntact: boolean;
  readonly signatures: readonly { readonly problems: readonly { readonly code: string }[] }[];
}

/** What we say of a signed file: "intact", the problems of its signatures, "no signature", or the error that refuses it. */
export async function ourWord(verify: () => Promise<Verdict>): Promise<readonly string[]> {
  try {
    const { isIntact, signatures } = await verify();
    if (isIntact) return ["intact"];
    return signatures.length === 0
      ? ["no signature"]
      : signatures.flatMap(({ problems }) => problems.map(({ code }) => code));
  } catch (error) {
    if (error instanceof ExpectedError) return [error.code];
    throw error;
  }
}
