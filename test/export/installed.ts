import { spawnSync } from "node:child_process";

/** Whether a program that judges files is on this machine; `flag` makes it print and end. */
export function isInstalled(program: string, flag = "--version"): boolean {
  return spawnSync(program, [flag], { stdio: "ignore" }).error === undefined;
}
