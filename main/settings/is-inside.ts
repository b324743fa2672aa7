import path from "node:path";

/** Whether a folder is another one or lies in it; `system` has the paths of another system than this one. */
export function isInside(
  inner: string,
  outer: string,
  system: Pick<typeof path, "relative" | "isAbsolute" | "sep"> = path,
) {
  const way = system.relative(outer, inner);
  // Another drive of Windows is no way at all, but an absolute path.
  return way !== ".." && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way);
}
