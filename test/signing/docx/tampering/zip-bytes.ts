/** Where the local header of an entry begins. */
export function localHeaderNamed(zip: Buffer, name: string): number {
  const at = zip.indexOf(name) - 30;
  if (at < 0 || zip.readUInt32LE(at) !== 0x04034b50) throw new Error(`no entry ${name}`);
  return at;
}
