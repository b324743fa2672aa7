/** How a picture becomes a mask: which of its values says how much shows, and what that value is turned into. */
interface SoftMask {
  readonly from: "alpha" | "luminosity";
  /** 256 levels from 0 to 255; null where they stay as they are. */
  readonly levels: readonly number[] | null;
}

const masks = new Map<string, SoftMask>();

/**
 * Names the masks of a PDF. pdf.js makes filters of SVG elements for them, which a thread does not have: its canvases, by
 * withSoftMasks, know what the names mean.
 */
export class SoftMaskNames {
  addAlphaFilter(levels: readonly number[] | null): string {
    return named({ from: "alpha", levels });
  }

  addLuminosityFilter(levels: readonly number[] | null): string {
    return named({ from: "luminosity", levels });
  }

  /** Curves for printing machines: a screen shows colours without them. */
  addFilter(): string {
    return "none";
  }

  addHCMFilter(): string {
    return "none";
  }

  addHighlightHCMFilter(): string {
    return "none";
  }

  destroy(): void {
    masks.clear();
  }
}

/** A context that draws a picture as a mask where its filter is set to the name of one. */
export function withSoftMasks(context: OffscreenCanvasRenderingContext2D): OffscreenCanvasRenderingContext2D {
  let mask: SoftMask | null = null;
  const draw = context.drawImage.bind(context) as (...values: readonly unknown[]) => void;
  // pdf.js sets the filter for one picture at a time, which it draws from a part of a canvas onto one of the same size.
  const drawMasked = (picture: CanvasImageSource, ...numbers: readonly number[]) => {
    const [x = 0, y = 0, width = 0, height = 0, ...place] = numbers;
    if (mask === null || place.length !== 4) return draw(picture, ...numbers);
    const alpha = masked(picture, mask, { x, y, width, height });
    mask = null;
    return draw(alpha, 0, 0, width, height, ...place);
  };
  return Object.defineProperties(context, {
    filter: {
      get: () => "none",
      set: (name: string) => {
        mask = masks.get(name) ?? null;
      },
    },
    drawImage: { value: drawMasked },
  });
}

function named(mask: SoftMask): string {
  const name = `${mask.from} ${mask.levels?.join(",") ?? ""}`;
  masks.set(name, mask);
  return name;
}

function masked(
  picture: CanvasImageSource,
  { from, levels }: SoftMask,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("There is no canvas");
  context.drawImage(picture, -x, -y);
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    const value =
      from === "alpha" ? (data[at + 3] ?? 0) : luminosity(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    data[at + 3] = levels === null ? value : (levels[value] ?? value);
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** ISO 32000-2, 11.5.3: the luminosity of a colour, here of device RGB. */
function luminosity(red: number, green: number, blue: number): number {
  return Math.round(0.3 * red + 0.59 * green + 0.11 * blue);
}
