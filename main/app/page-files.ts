import { readdirSync } from "node:fs";
import { extname, join } from "node:path";

export interface PageFile {
  readonly path: string;
  readonly mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
};

/**
 * Every file of a built page by the path under which it is asked for ("/index.html"). The map is made once at the start:
 * an address is looked up in it and never becomes a path on the disk.
 */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  return new Map(
    filesBelow(folder).flatMap((name) => {
      const mediaType = MEDIA_TYPES[extname(name)];
      return mediaType === undefined
        ? []
        : [[`/${name}`, { path: join(folder, ...name.split("/")), mediaType }] as const];
    }),
  );
}

/** The file that an address asks for; null where it is none of them. */
export function findPageFile(address: string, files: ReadonlyMap<string, PageFile>): PageFile | null {
  const { pathname } = new URL(address);
  return files.get(pathname === "/" ? "/index.html" : pathname) ?? null;
}

function filesBelow(folder: string, prefix = ""): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}
