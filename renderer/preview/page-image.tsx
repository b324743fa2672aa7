import { memo, type ReactNode, useEffect, useRef } from "react";
import type { PageMark } from "./page-places";
import { showBands } from "./show-bands";
import type { ShownBand, ShownPage } from "./shown-pages";
import { useNearness } from "./use-nearness";

export interface PageImageProps {
  readonly page: ShownPage;
  readonly widthPx: number;
  readonly label: string;
  readonly mark: PageMark | null;
  /** Further marks that lie below the words. */
  readonly marks: ReactNode;
  /** What lies above the words, for as long as somebody wants to see it. */
  readonly above?: ReactNode;
  /** Takes the place of a click in millimetres from the left and top edges of the page. */
  readonly onFind: (xMm: number, yMm: number) => void;
}

type PagePictureProps = Pick<PageImageProps, "page" | "widthPx" | "label">;

const PAGE_HEIGHT_MM = 297;
/** So long a page is kept that somebody has scrolled away from. */
const FAR_PAGE_MS = 2_000;

/** One page as pictures: nothing in it runs or loads anything. The keyboard finds the same words in the text beside it. */
export function PageImage({ page, widthPx, label, mark, marks, above = null, onFind }: PageImageProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a way for the mouse; by keyboard one goes to the passage itself.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <div
      className="page"
      style={{ width: widthPx }}
      onClick={({ clientX, clientY, currentTarget }) => {
        const box = currentTarget.getBoundingClientRect();
        const mmAPx = PAGE_HEIGHT_MM / box.height;
        onFind((clientX - box.left) * mmAPx, (clientY - box.top) * mmAPx);
      }}
    >
      {/* Below the words: to blend marks over them would paint all of the pane for every frame. */}
      {marks}
      {mark === null ? null : (
        <div className="page-mark" style={{ top: percent(mark.topMm), height: percent(mark.bottomMm - mark.topMm) }} />
      )}
      <PagePicture page={page} widthPx={widthPx} label={label} />
      {above}
    </div>
  );
}

/**
 * The pictures are put in place by hand: React would start anew to paint what did not change. A page that is far away has
 * none: the words of a hundred pages as elements would make every change of the window slow.
 */
const PagePicture = memo(function PagePicture({ page, widthPx, label }: PagePictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNearness(box);
  useEffect(() => {
    const show = (bands: readonly ShownBand[]) => {
      if (box.current !== null) showBands(box.current, bands, Math.round(widthPx));
    };
    if (isNear) {
      show(page.bands);
      return undefined;
    }
    const timer = setTimeout(() => show([]), FAR_PAGE_MS);
    return () => clearTimeout(timer);
  }, [page, widthPx, isNear]);
  return <div ref={box} className="page-picture" role="img" aria-label={label} />;
});

function percent(mm: number): string {
  return `${(mm / PAGE_HEIGHT_MM) * 100}%`;
}
