import { expect, it } from "vitest";
import { decodeText } from "../../main/reading/decode-text";

const WORDS = "Größe – „Übermut“ kostet 5 € … jährlich";
const IN_WINDOWS_1252: Readonly<Record<string, number>> = { "–": 0x96, "„": 0x84, "“": 0x93, "€": 0x80, "…": 0x85 };

const windows1252 = (text: string) => Uint8Array.from(text, (sign) => IN_WINDOWS_1252[sign] ?? sign.charCodeAt(0));

it.each([
  ["UTF-8", Buffer.from(WORDS)],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${WORDS}`)],
  ["UTF-16, low byte first", Buffer.from(`\uFEFF${WORDS}`, "utf16le")],
  ["UTF-16, high byte first", Buffer.from(`\uFEFF${WORDS}`, "utf16le").swap16()],
  ["UTF-16 without its mark", Buffer.from(WORDS, "utf16le")],
  ["UTF-16 without its mark, high byte first", Buffer.from(WORDS, "utf16le").swap16()],
  ["Windows-1252", windows1252(WORDS)],
])("reads %s", (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(WORDS);
});

it("reads UTF-8 and Windows-1252 mixed in one file, sign by sign", () => {
  const bytes = Buffer.concat([Buffer.from(WORDS), windows1252(WORDS), Buffer.from("😀")]);
  expect(decodeText(new Uint8Array(bytes))).toBe(`${WORDS}${WORDS}😀`);
});

it("reads Mac Roman", () => {
  const mac = Uint8Array.of(
    0x9f,
    0x62,
    0x65,
    0x72,
    0x20,
    0x48,
    0x9a,
    0x68,
    0x65,
    0x20,
    0x8a,
    0x68,
    0x6e,
    0x6c,
    0x69,
    0x63,
    0x68,
  );
  expect(decodeText(mac)).toBe("über Höhe ähnlich");
});
