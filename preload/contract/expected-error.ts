/** Values for the gaps of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A sentence for people, by its key in assets/locales and the values of its gaps. */
export interface Message {
  readonly key: string;
  readonly values: MessageValues;
}

/**
 * A failure that belongs to the user's world: a broken file, a full disk, an unknown name. `code` is stable and is also
 * the message's key below "errors."; everything else that is thrown is a bug.
 */
export class ExpectedError extends Error {
  readonly code: string;
  readonly values: MessageValues;

  constructor(code: string, values: MessageValues = {}) {
    super(code);
    this.name = "ExpectedError";
    this.code = code;
    this.values = values;
  }

  get userMessage(): Message {
    return { key: `errors.${this.code}`, values: this.values };
  }
}
