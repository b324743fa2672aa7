import type { MessageValues } from "../../preload/contract/expected-error";
import type { SignatureRemark } from "../../preload/contract/signatures";

/** Ends the reading of a signature that can't be trusted, with what is to be said about it. */
export class SignatureFault extends Error {
  readonly remark: SignatureRemark;

  constructor(code: string, values: MessageValues = {}) {
    super(code);
    this.name = "SignatureFault";
    this.remark = { code, values };
  }
}
