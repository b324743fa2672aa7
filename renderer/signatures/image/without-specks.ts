/** Opacities without spots that are too small to be of a pen: dust and grain. */
export function withoutSpecks(opacities: Uint8ClampedArray, width: number, height: number): Uint8ClampedArray {
  const least = Math.min(24, Math.max(3, Math.round((width * height) / 150_000)));
  const clean = new Uint8ClampedArray(opacities);
  const seen = new Uint8Array(opacities.length);
  const waiting: number[] = [];
  for (let start = 0; start < opacities.length; start++) {
    if (opacities[start] === 0 || seen[start] === 1) continue;
    const spot: number[] = [];
    let strongest = 0;
    seen[start] = 1;
    waiting.push(start);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (spot.length < 4 * least) spot.push(at);
      strongest = Math.max(strongest, opacities[at] ?? 0);
      const [x, y] = [at % width, Math.floor(at / width)];
      for (let nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY++) {
        for (let nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX++) {
          const next = nextY * width + nextX;
          if (seen[next] === 1 || opacities[next] === 0) continue;
          seen[next] = 1;
          waiting.push(next);
        }
      }
    }
    // A faint spot has to be larger to count.
    if (spot.length < (strongest < 128 ? 4 * least : least)) for (const at of spot) clean[at] = 0;
  }
  return clean;
}
