import type { RichText, Run } from "../../letter/rich-text";

/** The same rich text with neighbouring runs of the same formatting made one. */
export function joinRuns(runs: RichText): RichText {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === "text" && last?.kind === "text" && looksLike(run, last)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

function looksLike(one: Run & { kind: "text" }, other: Run & { kind: "text" }): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.link === other.link
  );
}
