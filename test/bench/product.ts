import { join } from "node:path";
import { type DocxService, startDocxService } from "../../main/export/docx/docx-service";
import { startTypesetting, type TypesettingService } from "../../main/typesetting/typesetting-service";
import { ASSETS_FOLDER, BUILT_FOLDER } from "./project-folders";

/** The product's typesetting, with the built worker. */
export function productTypesetting(workers: number): TypesettingService {
  return startTypesetting({
    workerFile: join(BUILT_FOLDER, "typesetting-worker.cjs"),
    assetsFolder: ASSETS_FOLDER,
    fontBase: __filename,
    workers,
  });
}

/** The product's DOCX writing, with the built worker. */
export function productDocx(workers: number): DocxService {
  return startDocxService({ workerFile: join(BUILT_FOLDER, "docx-worker.cjs"), workers });
}
