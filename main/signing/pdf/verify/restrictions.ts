import { type PDFDict, PDFHexString, PDFName, type PDFObject, PDFString } from "@cantoo/pdf-lib";
import { numberOf, type PdfFile } from "../pdf-file";

/** What a signer allowed others to do after the signature (ISO 32000-1, 12.8.2). */
export interface Restrictions {
  readonly isCertified: boolean;
  readonly allowsNothing: boolean;
  /** Whether a field must not be filled any more. */
  readonly locks: (field: string) => boolean;
}

const NO_CHANGES = 1;

export function restrictionsOf(file: PdfFile, signature: PDFDict): Restrictions {
  const references = file.array(signature.get(PDFName.of("Reference")))?.asArray() ?? [];
  const transforms = references.map((one) => ({
    method: nameOf(file.entry(one, "TransformMethod")),
    parameters: file.entry(one, "TransformParams"),
  }));
  const of = (method: string) => transforms.filter((one) => one.method === method);
  const locks = of("FieldMDP").map(({ parameters }) => {
    const fields = file.array(file.entry(parameters, "Fields"))?.asArray() ?? [];
    const names = fields.map((one) => textOf(file.resolve(one)));
    const isNamed = (field: string) => names.some((name) => field === name || field.startsWith(`${name}.`));
    return { action: nameOf(file.entry(parameters, "Action")), isNamed };
  });
  return {
    isCertified: of("DocMDP").length > 0,
    allowsNothing: transforms.some(({ parameters }) => numberOf(file.entry(parameters, "P")) === NO_CHANGES),
    locks: (field) =>
      locks.some(
        ({ action, isNamed }) =>
          (action === "Include" && isNamed(field)) || (action === "Exclude" && !isNamed(field)) || action === "All",
      ),
  };
}

function nameOf(object: PDFObject | undefined): string {
  return object instanceof PDFName ? object.decodeText() : "";
}

function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : "";
}
