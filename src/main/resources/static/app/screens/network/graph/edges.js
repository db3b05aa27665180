import { dashes } from '../../../look.js';
import { STATED } from '../../../words.js';
import { cross } from './marks.js';

const BATCH = 120;
const GAP = 22;

export const widthOf = (data) => Math.min(4, 1.1 + 0.5 * Math.log2(Math.max(1, data.documents ?? 1)));

/** Spreads several edges between the same two nodes apart as bows. A single edge is straight. */
export function spread(edges) {
  const pairs = new Map();
  for (const edge of edges) {
    const { source, target } = edge.data;
    const key = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    if (pairs.has(key)) pairs.get(key).push(edge);
    else pairs.set(key, [edge]);
  }
  for (const list of pairs.values()) {
    list.forEach((edge, i) => {
      const { source, target } = edge.data;
      edge.bend = source === target ? 0 : 2 * (i - (list.length - 1) / 2) * GAP * (source < target ? 1 : -1);
      edge.turn = i;
    });
  }
}

/** The course of an edge in the units of the picture. A bow is a quadratic curve with a control point. */
export function course({ data, bend, turn }, nodes) {
  const source = nodes.get(data.source);
  const target = nodes.get(data.target);
  const from = source.at;
  const to = target.at;
  if (source === target) {
    const r = source.r * (2.2 + 0.6 * turn);
    return { from, to, loop: r, bow: null, middle: [from[0], from[1] - 2 * r], long: 4 * r, target };
  }
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const long = Math.hypot(dx, dy) || 1;
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  if (!bend) return { from, to, bow: null, middle, long, target };
  const bow = [middle[0] - (bend * dy) / long, middle[1] + (bend * dx) / long];
  return { from, to, bow, middle: [(middle[0] + bow[0]) / 2, (middle[1] + bow[1]) / 2], long, target };
}

/** Adds the course of an edge to the path of the context, in pixels. {on} converts a point of the picture to pixels. */
export function trace(context, { from, to, bow, loop }, on, zoom) {
  const [x, y] = on(from);
  if (loop) {
    context.moveTo(x, y);
    context.arc(x, y - loop * zoom, loop * zoom, Math.PI / 2, 2.5 * Math.PI);
    return;
  }
  context.moveTo(x, y);
  const end = on(to);
  if (bow) {
    const control = on(bow);
    context.quadraticCurveTo(control[0], control[1], end[0], end[1]);
  } else context.lineTo(end[0], end[1]);
}

/** Draws the edges of a kind together in batches: thousands of lines then take about ten milliseconds. */
export function paintEdges(context, view, pane, eye) {
  const { zoom } = eye;
  const { colours } = view;
  const on = ([x, y]) => [x * zoom + eye.x, y * zoom + eye.y];
  const many = view.edges.size > 1500;
  const kinds = new Map();
  let seen = 0;
  for (const edge of view.edges.values()) {
    const way = course(edge, view.nodes);
    if (!touches(way, on, pane)) continue;
    seen++;
    const { modality } = edge.data;
    const width = many ? 1 : Math.round(widthOf(edge.data) * 2) / 2;
    const key = `${edge.out ? 'out' : ''}${modality === STATED ? '' : modality}${width}`;
    if (!kinds.has(key)) kinds.set(key, { modality, width, out: edge.out, ways: [] });
    kinds.get(key).ways.push(way);
  }
  const slim = Math.max(0.5, Math.min(1, zoom * 1.3));
  const strength = many ? Math.max(0.3, Math.min(0.8, 900 / (seen + 1))) : 0.8;
  for (const { modality, width, out, ways } of kinds.values()) {
    context.globalAlpha = out ? 0.07 : strength;
    context.strokeStyle = context.fillStyle = modality === 'denied' ? colours.bad : colours.outline;
    context.lineWidth = width * slim;
    context.setLineDash(seen > 3000 ? [] : dashes(modality).map((part) => part * slim));
    for (let i = 0; i < ways.length; i += BATCH) {
      context.beginPath();
      for (const way of ways.slice(i, i + BATCH)) trace(context, way, on, zoom);
      context.stroke();
    }
    context.setLineDash([]);
    if (!out && seen < 800 && zoom > 0.3) for (const way of ways) arrow(context, way, on, zoom, width);
    if (!out && modality === 'denied' && seen < 1500) {
      context.globalAlpha = 1;
      for (const { middle } of ways) cross(context, on(middle), Math.max(2.5, Math.min(4, 4 * zoom)), colours.bad);
    }
  }
  context.globalAlpha = 1;
}

function touches({ from, to, bow, loop }, on, pane) {
  const [x, y] = on(from);
  const [u, v] = on(to);
  const m = pane.margin + (bow || loop ? 60 : 0);
  const [right, bottom] = [pane.width + m, pane.height + m];
  return !((x < -m && u < -m) || (y < -m && v < -m) || (x > right && u > right) || (y > bottom && v > bottom));
}

/** The edge under a point of the stage, or null. */
export function edgeAt(view, [x, y], reach) {
  const { eye } = view;
  const px = (x - eye.x) / eye.zoom;
  const py = (y - eye.y) / eye.zoom;
  let best = null;
  let least = reach / eye.zoom;
  for (const edge of view.edges.values()) {
    if (edge.out) continue;
    const far = distance(px, py, course(edge, view.nodes), least);
    if (far < least) [least, best] = [far, edge];
  }
  return best;
}

function distance(px, py, { from, to, bow, loop }, enough) {
  if (loop) return Math.abs(Math.hypot(px - from[0], py - (from[1] - loop)) - loop);
  const room = bow ? Math.hypot(bow[0] - (from[0] + to[0]) / 2, bow[1] - (from[1] + to[1]) / 2) + enough : enough;
  if (px < Math.min(from[0], to[0]) - room || px > Math.max(from[0], to[0]) + room) return Infinity;
  if (py < Math.min(from[1], to[1]) - room || py > Math.max(from[1], to[1]) + room) return Infinity;
  if (!bow) return toSegment(px, py, from, to);
  let least = Infinity;
  let before = from;
  for (let k = 1; k <= 10; k++) {
    const t = k / 10;
    const next = [0, 1].map((d) => (1 - t) ** 2 * from[d] + 2 * t * (1 - t) * bow[d] + t * t * to[d]);
    least = Math.min(least, toSegment(px, py, before, next));
    before = next;
  }
  return least;
}

function toSegment(px, py, [ax, ay], [bx, by]) {
  const dx = bx - ax;
  const dy = by - ay;
  const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** The tip and the direction of the arrow at the rim of the target. */
export function tip({ from, to, bow, target }) {
  const [x, y] = bow ?? from;
  const long = Math.hypot(to[0] - x, to[1] - y) || 1;
  const dx = (to[0] - x) / long;
  const dy = (to[1] - y) / long;
  return { at: [to[0] - dx * (target.r + 1.5), to[1] - dy * (target.r + 1.5)], dx, dy };
}

function arrow(context, way, on, zoom, width) {
  if (way.loop) return;
  const { at, dx, dy } = tip(way);
  const [x, y] = on(at);
  const size = (5 + width) * Math.max(0.6, Math.min(1.1, zoom));
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x - dx * size * 1.3 - dy * size * 0.5, y - dy * size * 1.3 + dx * size * 0.5);
  context.lineTo(x - dx * size * 1.3 + dy * size * 0.5, y - dy * size * 1.3 - dx * size * 0.5);
  context.fill();
}
