import { safeStorage } from "electron";
import type { Seal } from "../signing/collection/seal";

/**
 * The key store of the system: Keychain, DPAPI, libsecret or KWallet. Where Linux has none, Electron would take a fixed
 * key ("basic_text"), which is none.
 */
export function systemSeal(): Seal {
  return {
    isAvailable: async () =>
      hasKeyStore() && (await (isAsync() ? safeStorage.isAsyncEncryptionAvailable() : isReady())),
    seal: async (text) => (isAsync() ? safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text)),
    open: async (sealed) => {
      const bytes = Buffer.from(sealed);
      return isAsync() ? (await safeStorage.decryptStringAsync(bytes)).result : safeStorage.decryptString(bytes);
    },
  };
}

function hasKeyStore(): boolean {
  if (process.platform !== "linux") return true;
  // Older runtimes don't say which store they found: it might be none.
  if (typeof safeStorage.getSelectedStorageBackend !== "function") return false;
  return !["basic_text", "unknown"].includes(safeStorage.getSelectedStorageBackend());
}

async function isReady(): Promise<boolean> {
  return safeStorage.isEncryptionAvailable();
}

/** Older runtimes have only the calls that wait. */
function isAsync(): boolean {
  return typeof safeStorage.encryptStringAsync === "function";
}
