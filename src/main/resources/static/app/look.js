import { html, svg } from 'lit';
import { names } from './ontology.js';

/** How entity types and modalities look. Each type has a shape of its own, so colour is never the only sign. */

const CIRCLE = { corners: null, size: 1 };

/** {@return a regular shape with that many corners, the first at the top} */
const regular = (corners) => ({
  corners: Array.from({ length: corners }, (_, i) => [Math.sin((2 * Math.PI * i) / corners), -Math.cos((2 * Math.PI * i) / corners)]),
  size: 1.05,
});

/** The corners in a box from -1 to 1; a circle has none. The size makes the shapes look equally big. */
const SHAPES = {
  Person: CIRCLE,
  Organization: { corners: [[-1, -1], [1, -1], [1, 1], [-1, 1]], size: 0.88 },
  Place: { corners: [[0, -1], [1, 1], [-1, 1]], size: 1.05 },
  Event: { corners: [[0, -1], [1, 0], [0, 1], [-1, 0]], size: 1.15 },
  Agreement: { corners: [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]], size: 1 },
};

/** The shapes of all other types, by position in the ontology: a pentagon, a plus, a triangle on its tip, an octagon. */
const OTHERS = [
  regular(5),
  {
    corners: [
      [-0.4, -1], [0.4, -1], [0.4, -0.4], [1, -0.4], [1, 0.4], [0.4, 0.4],
      [0.4, 1], [-0.4, 1], [-0.4, 0.4], [-1, 0.4], [-1, -0.4], [-0.4, -0.4],
    ],
    size: 1,
  },
  { corners: [[-1, -1], [1, -1], [0, 1]], size: 1.05 },
  regular(8),
];

/** {@return the shape of a type: its corners and its size} */
export function shape(type) {
  if (SHAPES[type]) return SHAPES[type];
  const others = names('entityTypes').filter((name) => !SHAPES[name]);
  return OTHERS[Math.max(0, others.indexOf(type)) % OTHERS.length];
}

/** {@return the colour of a type in CSS} A type without a colour in theme.css has a neutral one. */
export const colour = (type) => `var(--type-${type.toLowerCase()}, var(--outline))`;

/** {@return the sign of a type: its shape in its colour} */
export function sign(type) {
  const { corners, size } = shape(type);
  const r = Math.min(0.95, size);
  const drawn = corners
    ? svg`<polygon points=${corners.map(([x, y]) => `${x * r},${y * r}`).join(' ')} />`
    : svg`<circle r="0.9" />`;
  return html`<svg class="sign" viewBox="-1.1 -1.1 2.2 2.2" width="14" height="14" aria-hidden="true"
    style="fill:${colour(type)};flex:none">${drawn}</svg>`;
}

const DASHES = { stated: [], planned: [6, 4], reported: [14, 4], denied: [2, 4] };
const OTHER_DASHES = [10, 3, 2, 3];

/** {@return the dashes of the line for a fact of that modality; none for a solid line} */
export const dashes = (modality) => DASHES[modality] ?? OTHER_DASHES;
