const LONGEST = 30;
const CELL = 48;

/** Occupied rectangles, by cells, so that thousands of checks stay cheap. */
class Taken {
  constructor() {
    this.cells = new Map();
  }

  each(box, use) {
    const right = Math.floor((box.x + box.width) / CELL);
    const bottom = Math.floor((box.y + box.height) / CELL);
    for (let column = Math.floor(box.x / CELL); column <= right; column++) {
      for (let row = Math.floor(box.y / CELL); row <= bottom; row++) {
        if (use(column * 4096 + row)) return true;
      }
    }
    return false;
  }

  add(box) {
    this.each(box, (cell) => {
      const list = this.cells.get(cell);
      if (list) list.push(box);
      else this.cells.set(cell, [box]);
    });
  }

  /** Whether a rectangle overlaps another than {self}. Discs smaller than {small} do not count. */
  meets(box, self, small = 0) {
    return this.each(box, (cell) => this.cells.get(cell)?.some((other) => other.id !== self && !(other.r < small)
      && box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height));
  }
}

/**
 * Chooses names and their places. A name is below, above or beside its node, and never over another name or a more important
 * node. Names that are shown already keep their place if possible, so that nothing flickers while the picture moves.
 */
export class Labels {
  constructor() {
    this.widths = new Map();
    this.placed = new Map();
  }

  width(context, font, text) {
    const key = font + text;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }

  /**
   * Chooses among nodes [{id, text, x, y, r, rank, must}] in pixels, highest rank first, and edges [{id, text, x, y, room}].
   * Names with {must} are always shown. Returns the labels with their rectangles.
   */
  place(context, family, nodes, edges, most) {
    const names = new Taken();
    const discs = new Taken();
    for (const { id, x, y, r } of nodes) if (r >= 3) discs.add({ id, r, x: x - r, y: y - r, width: 2 * r, height: 2 * r });
    const kept = this.placed;
    this.placed = new Map();
    for (const node of nodes) node.order = (node.must ? 1e9 : 0) + node.rank * (kept.has(node.id) ? 1.3 : 1);
    const labels = [];
    for (const node of nodes.sort((a, b) => b.order - a.order)) {
      if (labels.length >= most && !node.must) break;
      const label = this.beside(context, family, node, kept.get(node.id), names, discs);
      if (!label) continue;
      names.add(label);
      labels.push(label);
      this.placed.set(node.id, label.side);
    }
    const font = `11px ${family}`;
    for (const { id, text, x, y, room, must } of edges) {
      const width = this.width(context, font, text) + 6;
      const label = { id, edge: true, text, font, x: x - width / 2, y: y - 8, width, height: 16 };
      if (!must && (width > room || names.meets(label) || discs.meets(label))) continue;
      names.add(label);
      labels.push(label);
    }
    return labels;
  }

  /** The first free side of a node. A name may cover clearly smaller nodes, but never another name. */
  beside(context, family, node, before, names, discs) {
    const { id, must, x, y, r } = node;
    const size = must || r > 14 ? 13 : 12;
    const font = `${must || node.strong ? '600 ' : ''}${size}px ${family}`;
    const text = must || node.text.length <= LONGEST ? node.text : node.text.slice(0, LONGEST - 1).trimEnd() + '…';
    const width = this.width(context, font, text) + 4;
    const height = size + 4;
    const spots = {
      below: [x - width / 2, y + r + 2],
      right: [x + r + 3, y - height / 2],
      above: [x - width / 2, y - r - 2 - height],
      left: [x - r - 3 - width, y - height / 2],
    };
    const sides = Object.keys(spots);
    if (before) sides.unshift(before);
    const label = { id, text, font, width, height };
    const small = node.strong ? Infinity : r * 0.7;
    for (const side of sides) {
      [label.x, label.y] = spots[side];
      label.side = side;
      if (!names.meets(label, id) && !discs.meets(label, id, small)) return label;
    }
    if (!must) return null;
    [label.x, label.y] = spots.below;
    label.side = 'below';
    return label;
  }
}

/** Draws the labels. A rim in the colour of the background keeps a name readable on lines. */
export function write(context, labels, colours) {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = colours.surface;
  let font = null;
  for (const label of labels) {
    if (label.font !== font) context.font = font = label.font;
    const x = label.x + (label.edge ? 3 : 2);
    const y = label.y + label.height / 2;
    context.strokeText(label.text, x, y);
    context.fillStyle = label.edge ? colours.quiet : colours.text;
    context.fillText(label.text, x, y);
  }
}
