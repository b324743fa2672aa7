const SCOPE = "@myriaddreamin/typst-ts-node-compiler";
const ARCHS = ["x64", "arm64", "ia32", "armv7l", "universal"];
const PLATFORM_WORDS = {
  linux: ["--linux", "-l"],
  win32: ["--win", "--windows", "-w"],
  darwin: ["--mac", "--macos", "-m", "-o"],
};
const SYSTEMS = { linux: "Linux", win32: "Windows", darwin: "macOS" };

/**
 * What electron-builder makes of its words: systems and processors, as `{ platform, arch }`. Without words it is this machine's;
 * `configured` are the processors that electron-builder.yml names for a system.
 */
export function packagedTargets(words, machine, configured = { darwin: ["universal"] }) {
  const named = Object.keys(PLATFORM_WORDS).filter((platform) => words.some((word) => isNamed(word, platform)));
  const platforms = named.length > 0 ? named : [machine.platform];
  const flags = ARCHS.filter((arch) => words.includes(`--${arch}`));
  return platforms.flatMap((platform) => {
    const formats = formatsOf(words, platform);
    const suffixed = formats.flatMap((format) => format.split(":")[1] ?? []);
    const isConfigured = formats.length === 0 && !words.includes("--dir");
    const archs = [...suffixed, ...flags, ...(isConfigured ? (configured[platform] ?? []) : [])];
    return [...new Set(archs.length > 0 ? archs : [machine.arch])].map((arch) => ({ platform, arch }));
  });
}

/** Whether a word names a system: "--linux", "-l", and "-wl" for two of them. */
function isNamed(word, platform) {
  const letters = PLATFORM_WORDS[platform].filter((one) => !one.startsWith("--")).map((one) => one.slice(1));
  return (
    PLATFORM_WORDS[platform].includes(word) || (/^-[mowl]+$/u.test(word) && letters.some((one) => word.includes(one)))
  );
}

/** The formats that stand behind the word of a system: "--linux AppImage deb:arm64". */
function formatsOf(words, platform) {
  const at = words.findIndex((word) => PLATFORM_WORDS[platform].includes(word));
  if (at < 0) return [];
  const rest = words.slice(at + 1);
  const end = rest.findIndex((word) => word.startsWith("-"));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Names of the packages with the typesetter's program for some targets. Throws an Error with one sentence where it has none. */
export function nativeParts(targets) {
  return [...new Set(targets.flatMap(({ platform, arch }) => partsOf(platform, arch)))];
}

function partsOf(platform, arch) {
  if (platform === "darwin" && arch === "universal")
    return [...partsOf(platform, "x64"), ...partsOf(platform, "arm64")];
  const ending = { linux: "-gnu", win32: "-msvc", darwin: "" }[platform];
  if (ending === undefined || (arch !== "x64" && arch !== "arm64")) {
    throw new Error(
      `The typesetter has no program for ${SYSTEMS[platform] ?? platform} on ${arch}, so Appell can't be packed for it.`,
    );
  }
  return [`${SCOPE}-${platform}-${arch}${ending}`];
}

/** Installed parts that would be packed for a target although it does not want them: on macOS all that are there go in. */
export function needlessParts(installed, needed) {
  return installed.filter((name) => name.startsWith(`${SCOPE}-darwin-`) && !needed.includes(name));
}
