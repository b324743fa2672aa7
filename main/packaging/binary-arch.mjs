const ELF_MACHINES = { 62: "x64", 183: "arm64", 3: "ia32", 40: "armv7l" };
const PE_MACHINES = { 34404: "x64", 43620: "arm64", 332: "ia32" };
const MACH_PROCESSORS = { 16777223: "x64", 16777228: "arm64" };

/** For which system and processor a native program is, by its first bytes: `{ platform, arch }`; null for what is none. */
export function binaryArch(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 64) return null;
  // ELF: machine at 18. PE: its header's place at 60, machine 4 after that. Mach-O of 64 bits: processor at 4.
  if (view.getUint32(0) === 0x7f454c46) return known("linux", ELF_MACHINES[view.getUint16(18, true)]);
  if (view.getUint32(0, true) === 0xfeedfacf) return known("darwin", MACH_PROCESSORS[view.getUint32(4, true)]);
  const header = view.getUint32(60, true);
  const isProgram = view.getUint16(0) === 0x4d5a && header + 6 <= bytes.length && view.getUint32(header) === 0x50450000;
  return isProgram ? known("win32", PE_MACHINES[view.getUint16(header + 4, true)]) : null;
}

function known(platform, arch) {
  return arch === undefined ? null : { platform, arch };
}
