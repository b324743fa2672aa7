import type { OptionTable } from "./options";

/** Options that say on which paper a letter goes out; `export` and `check` share them. */
export const STATIONERY_OPTIONS: OptionTable = {
  stationery: { type: "string" },
  mode: { type: "string" },
  "data-folder": { type: "string" },
};
