import type { BrowserContext, ElectronApplication, Page } from "@playwright/test";

/** One run of the app, from its start to its end. */
export interface RunningApp {
  readonly context: BrowserContext;
  /** The first window. */
  readonly page: Page;
  readonly electron: ElectronApplication | null;
  /** Ends it as a person does. */
  readonly close: () => Promise<void>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>;
}
