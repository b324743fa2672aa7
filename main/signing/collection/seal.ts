/** The key store of the system, which seals text so that only this account on this machine opens it again. */
export interface Seal {
  readonly isAvailable: () => Promise<boolean>;
  readonly seal: (text: string) => Promise<Uint8Array>;
  /** Rejects where it was sealed elsewhere. */
  readonly open: (sealed: Uint8Array) => Promise<string>;
}

/** For hosts that have no key store: nothing is sealed with a key that stands in the program. */
export const NO_SEAL: Seal = {
  isAvailable: async () => false,
  seal: () => Promise.reject(new Error("There is no key store")),
  open: () => Promise.reject(new Error("There is no key store")),
};
