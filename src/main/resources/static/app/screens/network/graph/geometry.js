/** The zoom and pan that show these nodes with room for their names, or null when there are none. */
export function fitted(nodes, { width, height }) {
  if (!nodes.length || !width || !height) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at: [x, y], r } of nodes) {
    left = Math.min(left, x - r);
    right = Math.max(right, x + r);
    top = Math.min(top, y - r);
    bottom = Math.max(bottom, y + r);
  }
  const across = Math.max(width - Math.min(180, width * 0.3), 60) / (right - left);
  const down = Math.max(height - 90, 60) / (bottom - top);
  const zoom = Math.max(0.02, Math.min(1.3, across, down));
  return { zoom, x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 };
}

const WAYS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The id of the node that an arrow key leads to: near, and ahead rather than aside. */
export function ahead(nodes, from, direction) {
  const [dx, dy] = WAYS[direction];
  let best = null;
  let least = Infinity;
  for (const node of nodes) {
    if (node === from || node.out) continue;
    const x = node.at[0] - from.at[0];
    const y = node.at[1] - from.at[1];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    const far = along + 2 * aside;
    if (along > 0 && aside <= along * 1.2 && far < least) [least, best] = [far, node.data.id];
  }
  return best;
}

/** The middle of nodes. */
export function middleOf(nodes) {
  const mean = (d) => nodes.reduce((sum, { at }) => sum + at[d], 0) / (nodes.length || 1);
  return [mean(0), mean(1)];
}

/** Whether a point is inside a polygon: a ray to the right then crosses its rim an odd number of times. */
export function within([x, y], loop) {
  let inside = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [xi, yi] = loop[i];
    const [xj, yj] = loop[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
