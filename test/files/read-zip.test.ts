import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readZip, type ZipLimits } from "../../main/files/read-zip";
import { ExpectedError } from "../../preload/contract/expected-error";

const LIMITS: ZipLimits = { entries: 10, totalBytes: 3_000_000, ratio: 100 };

async function codeOf(bytes: Uint8Array, limits = LIMITS): Promise<string> {
  try {
    await readZip(bytes, limits, () => true);
    return "";
  } catch (error) {
    if (error instanceof ExpectedError) return error.code;
    throw error;
  }
}

it("unpacks only what is asked for, and names everything", async () => {
  const bytes = zipSync({ "a/b.xml": strToU8("äöü"), "c.png": strToU8("x") });
  const { names, files } = await readZip(bytes, LIMITS, (name) => name.endsWith(".xml"));
  expect(names).toEqual(["a/b.xml", "c.png"]);
  expect([...files].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([["a/b.xml", "äöü"]]);
});

it.each(["../a", "a/../../b", "/etc/passwd", "C:\\windows", "a\\..\\..\\b"])("refuses the name %s", async (name) => {
  expect(await codeOf(zipSync({ [name]: strToU8("x") }))).toBe("zip.unsafeName");
});

it("refuses the same name twice", async () => {
  const bytes = zipSync({ "aa.txt": strToU8("1"), "ab.txt": strToU8("2") }, { level: 0 });
  const same = Buffer.from(bytes);
  for (let at = same.indexOf("ab.txt"); at >= 0; at = same.indexOf("ab.txt")) same.write("aa.txt", at);
  expect(await codeOf(new Uint8Array(same))).toBe("zip.unsafeName");
});

it("refuses more entries, more bytes and tighter packing than allowed", async () => {
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}`, strToU8("x")]));
  expect(await codeOf(zipSync(many))).toBe("zip.tooManyEntries");
  const noise = Uint8Array.from({ length: 3_000_001 }, (_, index) => (Math.imul(index, 2654435761) >>> 13) & 255);
  expect(await codeOf(zipSync({ a: noise }))).toBe("zip.tooBig");
  expect(await codeOf(zipSync({ a: new Uint8Array(2_900_000) }))).toBe("zip.bomb");
});

it("believes no size that a zip states of itself", async () => {
  const bytes = Buffer.from(zipSync({ a: new Uint8Array(50_000_000) }));
  const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(1_000, directory + 24);
  expect(["zip.bomb", "zip.broken"]).toContain(await codeOf(new Uint8Array(bytes)));
});

it("refuses an entry with a password, and half a zip", async () => {
  const bytes = Buffer.from(zipSync({ a: strToU8("x") }));
  const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt16LE(bytes.readUInt16LE(directory + 8) | 1, directory + 8);
  expect(await codeOf(new Uint8Array(bytes))).toBe("zip.encrypted");
  expect(await codeOf(new Uint8Array(bytes).slice(0, 20))).toBe("zip.broken");
});

it("refuses a link", async () => {
  const bytes = Buffer.from(zipSync({ a: strToU8("/etc/passwd") }));
  const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE((0o120777 << 16) >>> 0, directory + 38);
  expect(await codeOf(new Uint8Array(bytes))).toBe("zip.unsafeName");
});
