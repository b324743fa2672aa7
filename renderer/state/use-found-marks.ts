import { useMemo } from "react";
import type { SearchedPart } from "../../preload/letter/search/found";
import { useEditor } from "./use-desk";

/** Where the words that are looked for stand in a part of the letter, and at which of them one is. */
export function useFoundMarks(part: SearchedPart["part"], id: string = "") {
  const found = useEditor((editor) => editor.found);
  const current = useEditor((editor) => editor.search?.current ?? -1);
  return useMemo(
    () =>
      found.flatMap((one, index) =>
        one.part === part && one.id === id ? [{ from: one.from, to: one.to, isCurrent: index === current }] : [],
      ),
    [found, current, part, id],
  );
}
