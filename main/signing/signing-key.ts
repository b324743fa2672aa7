/** How a key signs: RSASSA-PKCS1-v1_5 with SHA-256, or ECDSA with the hash as long as the curve (SHA-256, SHA-384). */
export type KeyAlgorithm =
  | { readonly kind: "rsa"; readonly bits: number }
  | { readonly kind: "ec"; readonly curve: "P-256" | "P-384" };

/** A private key for as long as a signing takes, with the certificates that go with it. */
export interface SigningKey {
  readonly algorithm: KeyAlgorithm;
  /** The signer's certificate, DER. */
  readonly certificate: Uint8Array;
  /** Certificates of the issuers, nearest first, as far as the key file brings them; DER. */
  readonly chain: readonly Uint8Array[];
  /** Hashes and signs. CMS wants ECDSA signatures as DER, XML signatures as r and s in a row ("raw"). */
  readonly sign: (data: Uint8Array, encoding: "der" | "raw") => Uint8Array;
}
