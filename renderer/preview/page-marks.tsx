import { useEffect } from "react";
import { putOutLight } from "../state/lighting";
import { useDesk, useEditor } from "../state/use-desk";
import { markOnPage } from "./page-places";
import "./page-marks.css";

const PAGE_HEIGHT_MM = 297;

/** What lights up on a page for a moment because it was changed, and where words were found. `page` counts from 1. */
export function PageMarks({ page }: { readonly page: number }) {
  const lit = useEditor((editor) => editor.lit);
  const found = useEditor((editor) => editor.found);
  const places = useEditor(({ preview }) => preview.shown?.places);
  if (places === undefined) return null;
  const foundIn = new Set(found.filter(({ part }) => part === "passage").map(({ id }) => id));
  const marks = [
    ...[...foundIn].map((passage) => ({ passage, kind: "found" })),
    ...(lit?.passages ?? []).map((passage) => ({ passage, kind: "lit" })),
  ];
  return marks.map(({ passage, kind }) => {
    const mark = markOnPage(places, passage, page);
    if (mark === null) return null;
    const place = { top: percent(mark.topMm), height: percent(mark.bottomMm - mark.topMm) };
    return <div key={`${kind}-${passage}`} className={`page-${kind}`} style={place} />;
  });
}

/** Puts the light out after a moment; for as long as it is on, a newer change begins anew. */
export function useLight(): void {
  const { change } = useDesk();
  const lit = useEditor((editor) => editor.lit);
  useEffect(() => {
    if (lit === null) return undefined;
    const timer = setTimeout(() => change(putOutLight()), LIT_MS);
    return () => clearTimeout(timer);
  }, [lit, change]);
}

const LIT_MS = 2_400;

function percent(mm: number): string {
  return `${(mm / PAGE_HEIGHT_MM) * 100}%`;
}
