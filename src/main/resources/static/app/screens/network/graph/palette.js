import { colour, shape } from '../../../look.js';
import { names } from '../../../ontology.js';

const NAMES = ['surface', 'raised', 'line', 'outline', 'text', 'quiet', 'accent', 'bad', 'warn'];

/** The colours of the theme and of the entity types, as the browser computes them: reading a property does not resolve light-dark(). */
export function palette(container) {
  const probe = document.createElement('span');
  container.append(probe);
  const computed = (value) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(NAMES.map((name) => [name, computed(`var(--${name})`)]));
  colours.types = Object.fromEntries(names('entityTypes').map((type) => [type, computed(colour(type))]));
  probe.remove();
  colours.font = getComputedStyle(container).fontFamily;
  return colours;
}

/** {@return the corners of a node in a box from -1 to 1; null for a circle} A stub is a circle. */
export const corners = (node) => (node.stub ? null : shape(node.type).corners);

/** {@return the factor by which the shape of a node is drawn larger, so that all shapes look equally big} */
export const stretch = (node) => (node.stub ? 1 : shape(node.type).size);

export const colourOf = (type, colours) => colours.types[type] ?? colours.outline;

/** Half the width of a node: by the root of its number of relations, smaller in a picture of many nodes. */
export function radius(node, total) {
  const shrink = total <= 150 ? 1 : Math.max(0.55, Math.pow(150 / total, 0.22));
  if (node.stub) return Math.round(13 * shrink);
  const size = Math.min(34, 8 + 2.1 * Math.sqrt(Math.max(0, node.size ?? 0)));
  // Whole numbers, so that nodes of the same size and type look the same.
  return Math.round((node.centre ? Math.max(size, 18) : size) * shrink);
}
