// A print server of the journeys' own, whose printers write PDF files. It touches no other print server of this machine.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MODEL = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd";
const BACKEND = "/usr/lib/cups/backend/cups-pdf";
const SETTINGS = "/etc/cups";
const PATIENCE_MS = 15_000;

/** Why this machine can't have such a printer; null where it can. */
export function whyNoPdfPrinter() {
  if (process.platform !== "linux") return "only on Linux there is a print server that a test may start";
  if (
    !existsSync("/usr/sbin/cupsd") ||
    !existsSync(BACKEND) ||
    !existsSync(MODEL) ||
    !existsSync("/usr/sbin/lpadmin")
  ) {
    return "CUPS with printer-driver-cups-pdf is not installed";
  }
  return process.getuid() === 0 ? null : "the PDF printer of CUPS runs as root only";
}

/**
 * Starts the server and waits until it answers. Each printer writes into a folder of its own below `folder`, named as the
 * printer is; the first is the default. Gives the socket that programs find as CUPS_SERVER, and what ends it all.
 */
export async function startPdfPrinter(names) {
  const folder = mkdtempSync(join(tmpdir(), "appell-printer-"));
  chmodSync(folder, 0o755);
  const socket = join(folder, "cups.sock");
  for (const name of ["root", "spool", "cache", "state", "tmp", "log"]) mkdirSync(join(folder, name));
  for (const name of ["cache", "tmp"]) chmodSync(join(folder, name), 0o1777);
  writeFileSync(join(folder, "cups-files.conf"), serverFiles(folder));
  writeFileSync(join(folder, "cupsd.conf"), serverSettings(socket));
  const configurations = names.map((name) => join(SETTINGS, `cups-pdf-${instanceOf(name)}.conf`));
  sweep();
  // Whoever is killed takes the server along.
  const words = ["/usr/sbin/cupsd", "-f", "-c", join(folder, "cupsd.conf"), "-s", join(folder, "cups-files.conf")];
  const server = spawn("setpriv", ["--pdeathsig", "TERM", "--", ...words], { stdio: "ignore" });
  const stop = async () => {
    const ended = server.exitCode === null ? once(server, "exit") : null;
    server.kill();
    // It writes down what it knows while it ends.
    await ended;
    for (const path of [...configurations, folder]) rmSync(path, { recursive: true, force: true });
  };
  try {
    await answers(socket, server);
    for (const [index, name] of names.entries()) {
      const out = join(folder, "printed", name);
      mkdirSync(out, { recursive: true });
      // The driver writes as the user of the job, who may be anybody inside a namespace.
      chmodSync(out, 0o1777);
      writeFileSync(configurations[index], printerSettings(folder, out));
      ask(socket, "lpadmin", [
        "-p",
        name,
        "-v",
        `cups-pdf:/${instanceOf(name)}`,
        "-P",
        MODEL,
        "-E",
        "-o",
        "PageSize=A4",
      ]);
    }
    ask(socket, "lpadmin", ["-d", names[0]]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { socket, printed: join(folder, "printed"), stop };
}

// The driver looks for its settings in one folder only; so they carry our name and the number of this process.
function instanceOf(name) {
  return `appell-${process.pid}-${name}`;
}

/** Takes away what a killed run left behind. */
function sweep() {
  for (const name of readdirSync(SETTINGS)) {
    const [, pid] = /^cups-pdf-appell-(\d+)-/u.exec(name) ?? [];
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) rmSync(join(SETTINGS, name));
  }
}

function serverFiles(folder) {
  return `ServerRoot ${folder}/root
RequestRoot ${folder}/spool
CacheDir ${folder}/cache
StateDir ${folder}/state
TempDir ${folder}/tmp
AccessLog ${folder}/log/access
ErrorLog ${folder}/log/error
PageLog ${folder}/log/page
ServerBin /usr/lib/cups
DataDir /usr/share/cups
SystemGroup root
`;
}

function serverSettings(socket) {
  return `Listen ${socket}
Browsing No
DefaultAuthType None
WebInterface No
LogLevel warn
PreserveJobFiles No
MaxLogSize 0
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
`;
}

function printerSettings(folder, out) {
  return `Out ${out}
AnonDirName ${out}
Spool ${folder}/driver
Log ${folder}/log
LogType 3
Label 2
UserUMask 0022
AnonUMask 0022
TitlePref 1
Grp lpadmin
DecodeHexStrings 1
`;
}

async function answers(socket, server) {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && server.exitCode === null) {
    if (existsSync(socket) && spawnSync("lpstat", ["-h", socket, "-r"], { stdio: "ignore" }).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The print server of the journeys does not start");
}

function ask(socket, program, words) {
  const { status, stderr } = spawnSync(program, words, {
    env: { ...process.env, CUPS_SERVER: socket },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}
