import address from "./underlay-worker.ts?worker&url";

interface AddressPolicy {
  readonly createScriptURL: (address: string) => string;
}

interface PolicyMaker {
  readonly createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy;
}

/** The name that the content policy allows: main/app/content-policy.ts. */
const POLICY = "appell-thread";

// The content policy lets no text become the address of a script, but for what this lets through: the one thread there is.
const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyMaker };
const policy = trustedTypes?.createPolicy(POLICY, {
  createScriptURL: (wanted) => {
    if (wanted !== address) throw new TypeError("Not the address of the app's own thread");
    return wanted;
  },
});

/** Starts the thread that reads PDFs, apart from the window: what a PDF makes it do can be ended. */
export function startUnderlayThread(): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: "module", name: "underlay" });
}
