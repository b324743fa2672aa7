import { join } from "node:path";

// The bundle lies in out/bench.
export const PROJECT_FOLDER = join(__dirname, "..", "..");

export const ASSETS_FOLDER = join(PROJECT_FOLDER, "assets");
/** What the product was built to. */
export const BUILT_FOLDER = join(PROJECT_FOLDER, "out", "main");
