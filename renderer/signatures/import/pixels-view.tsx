import { useEffect, useRef } from "react";
import type { Pixels } from "../image/pixels";

/** Shows a picture that is only in memory. */
export function PixelsView({ pixels, label }: { readonly pixels: Pixels; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, data } = pixels;
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    context?.putImageData(new ImageData(Uint8ClampedArray.from(data), width, height), 0, 0);
  }, [data, width, height]);
  return <canvas ref={canvas} className="import-picture" role="img" aria-label={label} width={width} height={height} />;
}
