import { ExpectedError } from "../../../preload/contract/expected-error";

// "4294967295 65535 obj" and some white space.
const HEAD_BYTES = 40;

/** Offset behind "NUMBER GENERATION obj". Throws ExpectedError "pdf.broken" where that does not stand at `offset`. */
export function objectBegin(bytes: Buffer, offset: number, number: number): number {
  const head = /^[\0\t\n\f\r ]*(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/u.exec(
    bytes.toString("latin1", offset, offset + HEAD_BYTES),
  );
  if (head === null || Number(head[1]) !== number) throw new ExpectedError("pdf.broken");
  return offset + head[0].length;
}
