import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, as measured, from the longest on: other programs judge there, or processes are started and killed. */
const LONGEST = [
  "drafts/crash",
  "command-line/bad-input",
  "export/docx/valid",
  "signing/pdf/three-signers",
  "template/built-in-letters",
  "signing/pdf/other-pdfs",
  "command-line/read-and-share",
  "fuzz/reading",
  "typesetting/conformance",
  "signing/sign-verb",
  "command-line/new-and-show",
  "rules/import-rules",
  "signing/keys/read-key-file",
  "command-line/check",
  "signing/docx/tampering/tampering",
  "signing/docx/verify-docx",
];

/** Runs long files first: a long one that begins last runs alone, while the other core has nothing to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
