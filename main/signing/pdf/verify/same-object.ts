import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { serialised } from "../pdf-increment";

/** Whether two objects say the same, however they are written. References are the same if they name the same object. */
export function isSameObject(one: PDFObject | undefined, other: PDFObject | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  if (one instanceof PDFRef || other instanceof PDFRef || one instanceof PDFName || other instanceof PDFName)
    return false;
  if (one instanceof PDFNumber && other instanceof PDFNumber) return one.asNumber() === other.asNumber();
  if (isText(one) && isText(other)) return Buffer.from(one.asBytes()).equals(other.asBytes());
  if (one instanceof PDFArray && other instanceof PDFArray) {
    return (
      one.size() === other.size() && one.asArray().every((member, index) => isSameObject(member, other.get(index)))
    );
  }
  if (one instanceof PDFDict && other instanceof PDFDict) return changedKeys(one, other).length === 0;
  if (one instanceof PDFRawStream && other instanceof PDFRawStream) {
    return changedKeys(one.dict, other.dict).length === 0 && Buffer.from(one.contents).equals(other.contents);
  }
  return one.constructor === other.constructor && serialised(one).equals(serialised(other));
}

/** Names of the entries that one of two dictionaries has otherwise than the other, or alone. */
export function changedKeys(one: PDFDict, other: PDFDict): readonly string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => !isSameObject(one.get(key), other.get(key))).map((key) => key.decodeText());
}

function isText(object: PDFObject): object is PDFString | PDFHexString {
  return object instanceof PDFString || object instanceof PDFHexString;
}
