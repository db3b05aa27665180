const NAMES = ['person', 'organization', 'place', 'event', 'agreement', 'surface', 'raised', 'line', 'outline', 'text', 'quiet', 'accent', 'bad', 'warn'];

/** The colours of the theme as the browser computes them: light-dark() is not resolved by reading the property alone. */
export function palette(container) {
  const probe = document.createElement('span');
  container.append(probe);
  const colours = {};
  for (const name of NAMES) {
    probe.style.color = `var(--${name})`;
    colours[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  colours.font = getComputedStyle(container).fontFamily;
  return colours;
}

/** The shape of each type, as the signs of words.js: its corners in a box from -1 to 1. */
const SHAPES = {
  Person: null,
  Organization: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  Place: [[0, -1], [1, 1], [-1, 1]],
  Event: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  Agreement: [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
};
/** Boxes that look equally big: a square fills its box, a diamond half of it. */
const STRETCH = { Organization: 0.88, Event: 1.15, Place: 1.05 };

export const stretch = (node) => (node.stub ? 1 : STRETCH[node.type] ?? 1);
export const corners = (node) => (node.stub ? null : SHAPES[node.type] ?? null);

export const colourOf = (type, colours) => colours[type?.toLowerCase()] ?? colours.outline;

/** Half the width of a node: by the root of its relations, smaller where many have to be told apart. */
export function radius(node, total) {
  const shrink = total <= 150 ? 1 : Math.max(0.55, Math.pow(150 / total, 0.22));
  if (node.stub) return Math.round(13 * shrink);
  const size = Math.min(34, 8 + 2.1 * Math.sqrt(Math.max(0, node.size ?? 0)));
  // Whole numbers: nodes of the same size and type share one drawn picture.
  return Math.round((node.centre ? Math.max(size, 18) : size) * shrink);
}
