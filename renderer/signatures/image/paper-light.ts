import type { Pixels } from "./pixels";

/** How bright the bare paper is along a row: red, green and blue of each pixel, 1 to 255. The next call overwrites it. */
export type PaperLight = (y: number) => Float32Array;

const TILES_ALONG = 40;
const LEAST_TILE_PX = 12;
/** Ink covers less than this of any tile. */
const PAPER_QUANTILE = 0.85;

/** Measures the light on the paper: its colour, a shadow, a lamp at one side. Opaque pixels only. */
export function paperLight({ width, height, data }: Pixels): PaperLight {
  const tile = Math.max(LEAST_TILE_PX, Math.ceil(Math.max(width, height) / TILES_ALONG));
  const columns = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const grids = ([0, 1, 2] as const).map((channel) => {
    const grid = new Float32Array(columns * rows);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        grid[row * columns + column] = tileLight(data, { width, height, tile, column, row, channel });
    return smoothed(grid, columns, rows);
  });
  const { firsts, shares } = along(width, tile, columns);
  const light = new Float32Array(width * 3);
  const mixed = new Float32Array(columns + 1);
  return (y) => {
    const [top, down] = between(y, tile, rows);
    const bottom = Math.min(top + 1, rows - 1);
    for (const [channel, grid] of grids.entries()) {
      for (let column = 0; column < columns; column++)
        mixed[column] = mix(grid[top * columns + column] ?? 255, grid[bottom * columns + column] ?? 255, down);
      mixed[columns] = mixed[columns - 1] ?? 255;
      for (let x = 0; x < width; x++) {
        const first = firsts[x] ?? 0;
        light[x * 3 + channel] = Math.max(1, mix(mixed[first] ?? 255, mixed[first + 1] ?? 255, shares[x] ?? 0));
      }
    }
    return light;
  };
}

interface Tile {
  readonly width: number;
  readonly height: number;
  readonly tile: number;
  readonly column: number;
  readonly row: number;
  readonly channel: number;
}

function tileLight(data: Uint8ClampedArray, { width, height, tile, column, row, channel }: Tile): number {
  const counts = new Uint32Array(256);
  let count = 0;
  for (let y = row * tile; y < Math.min(height, (row + 1) * tile); y++) {
    for (let x = column * tile; x < Math.min(width, (column + 1) * tile); x++) {
      const value = data[(y * width + x) * 4 + channel] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
      count += 1;
    }
  }
  let seen = 0;
  for (let value = 0; value < 256; value++) {
    seen += counts[value] ?? 0;
    if (seen >= count * PAPER_QUANTILE) return value;
  }
  return 255;
}

/** A tile under broad strokes takes the light of its neighbours. */
function smoothed(grid: Float32Array, columns: number, rows: number): Float32Array {
  const median = around(grid, columns, rows, (values) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0);
  return around(median, columns, rows, (values) => values.reduce((sum, one) => sum + one, 0) / values.length);
}

function around(grid: Float32Array, columns: number, rows: number, take: (values: number[]) => number): Float32Array {
  return grid.map((_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const values: number[] = [];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++)
        values.push(grid[y * columns + x] ?? 0);
    return take(values);
  });
}

/** The tile whose middle lies before a pixel, and how far the pixel is on the way to the next. */
function between(at: number, tile: number, count: number): readonly [number, number] {
  const exact = Math.min(count - 1, Math.max(0, (at + 0.5) / tile - 0.5));
  const first = Math.floor(exact);
  return [first, exact - first];
}

/** The same for every pixel of a row. */
function along(width: number, tile: number, columns: number) {
  const firsts = new Uint16Array(width);
  const shares = new Float32Array(width);
  for (let x = 0; x < width; x++) [firsts[x], shares[x]] = between(x, tile, columns);
  return { firsts, shares };
}

function mix(one: number, other: number, share: number): number {
  return one + (other - one) * share;
}
