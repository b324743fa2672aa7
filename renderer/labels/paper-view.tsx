import { type ReactNode, useMemo } from "react";

export interface PaperViewProps {
  /** In millimetres. */
  readonly size: { readonly width: number; readonly height: number };
  readonly svg: string | null;
  readonly label: string;
  readonly children?: ReactNode;
}

/** White paper of some size with the typeset page on it. The picture lies above what is drawn below it and takes no clicks. */
export function PaperView({ size, svg, label, children }: PaperViewProps) {
  const address = useMemo(() => (svg === null ? null : pictureAddress(svg)), [svg]);
  return (
    <div
      className="address-paper"
      data-shape={size.width > size.height ? "wide" : "high"}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      {address === null ? (
        <div className="address-picture" role="img" aria-label={label} />
      ) : (
        <img className="address-picture" src={address} alt={label} draggable={false} />
      )}
      {children}
    </div>
  );
}

/** An address that holds the picture itself. */
function pictureAddress(svg: string): string {
  return `data:image/svg+xml,${svg.replaceAll("%", "%25").replaceAll("#", "%23")}`;
}
