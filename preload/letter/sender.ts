export interface BankAccount {
  readonly holder: string;
  readonly iban: string;
  readonly bic: string;
  readonly bank: string;
}

/** Who writes. A letter holds a snapshot, so that a changed profile never changes a letter that is already written. */
export interface Sender {
  readonly organisation: string;
  /** Contact person; empty if none. */
  readonly person: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly country: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly bank: BankAccount | null;
}

export const NO_SENDER: Sender = {
  organisation: "",
  person: "",
  street: "",
  postcode: "",
  town: "",
  country: "",
  phone: "",
  email: "",
  website: "",
  bank: null,
};
