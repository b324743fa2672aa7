import { expect, it } from "vitest";
import { signedName } from "../../../main/signing/files/signed-name";

const SUFFIX = " – unterschrieben";

it("says at the end of the name that the file is signed, once, however often it was", () => {
  expect(signedName("Brief an den Rat.pdf", SUFFIX)).toBe("Brief an den Rat – unterschrieben");
  expect(signedName("Brief an den Rat – unterschrieben.pdf", SUFFIX)).toBe("Brief an den Rat – unterschrieben");
  expect(signedName("Brief an den Rat – unterschrieben (2).docx", SUFFIX)).toBe("Brief an den Rat – unterschrieben");
});

it("keeps a number that belongs to the name of a letter that is not signed", () => {
  expect(signedName("Brief (2).pdf", SUFFIX)).toBe("Brief (2) – unterschrieben");
});

it("leads into no other folder and names no device, whatever the file was called", () => {
  expect(signedName("../../etc/Brief.pdf", SUFFIX)).toBe("Brief – unterschrieben");
  expect(signedName("C:\\Briefe\\Brief.pdf", SUFFIX)).toBe("Brief – unterschrieben");
  expect(signedName("con.pdf", SUFFIX)).toBe("unterschrieben");
  expect(signedName(".pdf", SUFFIX)).not.toContain("/");
});
