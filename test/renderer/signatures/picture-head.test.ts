import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../../preload/contract/expected-error";
import { readPictureHead } from "../../../renderer/signatures/image/picture-head";
import { aSignaturePicture } from "../../export/a-picture";

const text = (words: string) => new TextEncoder().encode(words);

/** The head of a JPEG with a comment and a table before its size. */
function aJpegHead(width: number, height: number): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66],
    ...[0xff, 0xff, 0xc4, 0, 3, 0],
    ...[0xff, 0xc2, 0, 17, 8, ...size, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1],
  ]);
}

function refusal(bytes: Uint8Array): string {
  try {
    readPictureHead(bytes);
    return "";
  } catch (error) {
    return error instanceof ExpectedError ? error.code : "another error";
  }
}

function sized(width: number, height: number): Uint8Array {
  const png = aSignaturePicture(10, 10).slice();
  new DataView(png.buffer).setUint32(16, width);
  new DataView(png.buffer).setUint32(20, height);
  return png;
}

describe("the head of a picture", () => {
  it("tells kind and size, whatever comes before the size", () => {
    expect(readPictureHead(aSignaturePicture(300, 100))).toEqual({ kind: "png", width: 300, height: 100 });
    expect(readPictureHead(aJpegHead(4000, 3000))).toEqual({ kind: "jpeg", width: 4000, height: 3000 });
  });

  it("is all that is read of a picture with too many pixels", () => {
    expect(refusal(sized(8_000, 5_000))).toBe("");
    expect(refusal(sized(8_001, 5_000))).toBe("picture.tooManyPixels");
    expect(refusal(sized(0xff_ff_ff_ff, 0xff_ff_ff_ff))).toBe("picture.tooManyPixels");
    expect(refusal(aJpegHead(65_000, 65_000))).toBe("picture.tooManyPixels");
    expect(refusal(sized(0, 100))).toBe("picture.damaged");
  });

  it("refuses what is no photo, by its bytes and not by its name", () => {
    expect(refusal(text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe("picture.isSvg");
    expect(refusal(text("\0\0\0\u0018ftypheic"))).toBe("picture.isHeic");
    expect(refusal(text("GIF89a"))).toBe("picture.unknownKind");
    expect(refusal(text("%PDF-1.7"))).toBe("picture.unknownKind");
    expect(refusal(new Uint8Array())).toBe("picture.unknownKind");
    expect(refusal(new Uint8Array(15_000_001))).toBe("picture.tooLarge");
  });

  it("says so where a picture breaks off before its size", () => {
    for (const whole of [aSignaturePicture(10, 10).subarray(0, 24), aJpegHead(10, 10).subarray(0, 24)]) {
      const ends = Array.from({ length: whole.length - 9 }, (_, at) => refusal(whole.subarray(0, 8 + at)));
      expect(new Set(ends)).toEqual(new Set(["picture.damaged"]));
    }
  });
});
