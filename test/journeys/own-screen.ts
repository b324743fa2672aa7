import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { hasScreen } from "../tools/electron-here.mjs";

const FIRST_NUMBER = 99;
const NUMBERS_A_WORKER = 50;

/**
 * Gives this worker a virtual screen where the machine has no screen, and the way to end it. Windows on one screen take the
 * keyboard from each other: that ends a composition of an input method in the middle, as for a person who changes windows.
 */
export async function ownScreen(): Promise<() => Promise<void>> {
  if (hasScreen()) return async () => undefined;
  // Workers that start together look for a free number from places of their own: between looking and taking it another may take it.
  const number = FIRST_NUMBER + NUMBERS_A_WORKER * Number(process.env["TEST_PARALLEL_INDEX"] ?? 0);
  // It waits for the end of its input, which comes with the worker's own end at the latest.
  const words = ["-a", "-n", String(number), "sh", "-c", 'echo "$DISPLAY" && echo "$XAUTHORITY" && cat'];
  const screen = spawn("xvfb-run", words, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(screen, "exit");
  const lines = createInterface(screen.stdout)[Symbol.asyncIterator]();
  const [display, authority] = [await lines.next(), await lines.next()];
  if (authority.done) throw new Error("There is no virtual screen to be had");
  Object.assign(process.env, { DISPLAY: display.value, XAUTHORITY: authority.value });
  return async () => {
    screen.stdin.end();
    await ended;
  };
}
