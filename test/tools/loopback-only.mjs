// A network that has nothing but this machine, for programs that shall not reach any other.
import { spawnSync } from "node:child_process";

const { uid, gid } =
  process.platform === "linux" ? { uid: process.getuid(), gid: process.getgid() } : { uid: 0, gid: 0 };

/** Makes the network (and room for mounts) as root of a namespace, then goes on as who one is: Chromium's sandbox wants no root. */
const wrapped = [
  "unshare",
  ...["--map-root-user", "--net", "--mount", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"],
  ...(uid === 0 ? [] : ["unshare", `--map-user=${uid}`, `--map-group=${gid}`]),
];

/** The words that go before a command, so that it runs with nothing but loopback; null where this system can't. */
export function loopbackOnly() {
  if (process.platform !== "linux") return null;
  const [program, ...words] = wrapped;
  return spawnSync(program, [...words, "true"], { stdio: "ignore" }).status === 0 ? wrapped : null;
}
