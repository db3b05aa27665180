import { colourOf, corners, stretch } from './palette.js';

const SMALLEST = 2.5;

/** Half the width of a node on the screen, large enough to show its shape. */
export const sizeOn = (node, zoom) => Math.max(SMALLEST, node.r * zoom);

/** Adds the shape of a node to the path of the context, in pixels. */
export function outline(context, data, x, y, radius) {
  const points = corners(data);
  if (!points) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const r = radius * stretch(data);
  for (let i = 0; i < points.length; i++) {
    if (i) context.lineTo(x + points[i][0] * r, y + points[i][1] * r);
    else context.moveTo(x + points[i][0] * r, y + points[i][1] * r);
  }
  context.closePath();
}

/** Draws all nodes on the pane, those of a kind in one path, which is fast for thousands of nodes. */
export function paintNodes(context, view, pane, zoom, pan) {
  const kinds = new Map();
  for (const node of view.nodes.values()) {
    const x = node.at[0] * zoom + pan.x;
    const y = node.at[1] * zoom + pan.y;
    const r = sizeOn(node, zoom);
    if (!pane.holds(x, y, r)) continue;
    const key = `${node.out ? 'out' : ''}${node.data.stub ? 'stub' : node.data.type}`;
    if (!kinds.has(key)) kinds.set(key, { out: node.out, data: node.data, path: new Path2D() });
    outline(kinds.get(key).path, node.data, x, y, r);
  }
  context.lineJoin = 'round';
  for (const { out, data, path } of kinds.values()) {
    context.globalAlpha = out ? 0.12 : 1;
    fill(context, data, view.colours, path, Math.min(2, zoom * 3));
  }
  context.globalAlpha = 1;
}

/** Fills a shape. A rim in the colour of the background separates it from lines and neighbours. A stub is hollow. */
function fill(context, data, colours, path, rim) {
  context.strokeStyle = data.stub ? colours.outline : colours.surface;
  context.fillStyle = data.stub ? colours.surface : colourOf(data.type, colours);
  context.lineWidth = data.stub ? 2 : 2 * rim;
  if (data.stub) context.setLineDash([4, 3]);
  if (!data.stub) context.stroke(path);
  context.fill(path);
  if (data.stub) context.stroke(path);
  context.setLineDash([]);
}

/** Draws one node again, above what has faded. */
export function paintNode(context, { data }, x, y, r, colours) {
  const path = new Path2D();
  outline(path, data, x, y, r);
  fill(context, data, colours, path, 1.5);
}

/** The nearest node under a point of the stage, or null. */
export function nodeAt(nodes, [px, py], zoom, pan, reach) {
  let best = null;
  let least = Infinity;
  for (const node of nodes) {
    if (node.out) continue;
    const far = Math.hypot(node.at[0] * zoom + pan.x - px, node.at[1] * zoom + pan.y - py) - sizeOn(node, zoom);
    if (far <= reach && far < least) [least, best] = [far, node];
  }
  return best;
}
