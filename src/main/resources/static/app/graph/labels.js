const LONGEST = 30;
const CELL = 48;

/** Rectangles that are taken, found by cells so that thousands of questions stay cheap. */
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

  meets(box, self) {
    return this.each(box, (cell) => this.cells.get(cell)?.some((other) => other.id !== self
      && box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height));
  }
}

/**
 * Which names are written where. A name stands below, above or beside its node and never over another name or a node that
 * matters more; names already shown keep their place while they can, so that nothing flickers while the picture moves.
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
   * Chooses among nodes [{id, text, x, y, r, rank, must, quiet}] in pixels, highest rank first, and edges [{id, text, x, y,
   * room}]; {must} is written whatever is in its way. Returns the labels, each with its rectangle.
   */
  place(context, family, nodes, edges, { width, height, most }) {
    const taken = new Taken();
    for (const node of nodes) {
      if (node.r >= 3) taken.add({ id: node.id, x: node.x - node.r, y: node.y - node.r, width: 2 * node.r, height: 2 * node.r });
    }
    const kept = this.placed;
    this.placed = new Map();
    const rank = (node) => (node.must ? 1e9 : 0) + node.rank * (kept.has(node.id) ? 1.5 : 1);
    const labels = [];
    for (const node of [...nodes].sort((a, b) => rank(b) - rank(a))) {
      if (!node.text || (labels.length >= most && !node.must)) continue;
      const label = this.beside(context, family, node, kept.get(node.id), taken, width, height);
      if (!label) continue;
      taken.add(label);
      labels.push(label);
      this.placed.set(node.id, label.side);
    }
    const font = `11px ${family}`;
    for (const edge of edges) {
      const wide = this.width(context, font, edge.text) + 6;
      if (wide > edge.room && !edge.must) continue;
      const label = { id: edge.id, edge: true, text: edge.text, font, x: edge.x - wide / 2, y: edge.y - 8, width: wide, height: 16, quiet: true };
      if (!edge.must && taken.meets(label)) continue;
      taken.add(label);
      labels.push(label);
    }
    return labels;
  }

  beside(context, family, node, before, taken, width, height) {
    const size = node.must ? 13 : node.r > 14 ? 13 : 12;
    const font = `${node.must || node.strong ? '600 ' : ''}${size}px ${family}`;
    const text = node.must || node.text.length <= LONGEST ? node.text : node.text.slice(0, LONGEST - 1).trimEnd() + '…';
    const wide = this.width(context, font, text) + 4;
    const high = size + 4;
    const spots = {
      below: [node.x - wide / 2, node.y + node.r + 2],
      right: [node.x + node.r + 3, node.y - high / 2],
      above: [node.x - wide / 2, node.y - node.r - 2 - high],
      left: [node.x - node.r - 3 - wide, node.y - high / 2],
    };
    const sides = before ? [before, ...Object.keys(spots).filter((side) => side !== before)] : Object.keys(spots);
    let first = null;
    for (const side of sides) {
      const [x, y] = spots[side];
      const label = { id: node.id, text, font, side, x, y, width: wide, height: high, faint: node.faint };
      if (x > width || y > height || x + wide < 0 || y + high < 0) continue;
      first ??= label;
      if (!taken.meets(label, node.id)) return label;
    }
    return node.must ? first : null;
  }
}

/** Writes them: a rim in the colour of the ground keeps a name readable on lines. */
export function write(context, labels, colours, dx, dy) {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = colours.surface;
  let font = null;
  for (const label of labels) {
    if (label.font !== font) context.font = font = label.font;
    const x = label.x + dx + (label.edge ? 3 : 2);
    const y = label.y + dy + label.height / 2;
    context.strokeText(label.text, x, y);
    context.fillStyle = label.quiet ? colours.quiet : colours.text;
    context.fillText(label.text, x, y);
  }
}
