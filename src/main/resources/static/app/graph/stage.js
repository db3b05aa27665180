import cytoscape from 'cytoscape';
import { colourOf, shapeOf, stretch } from './palette.js';

const RULES = (colours) => [
  {
    selector: 'node',
    style: {
      width: 'data(d)', height: 'data(d)', shape: 'data(shape)', 'background-color': 'data(colour)',
      'border-width': 'data(rim)', 'border-color': 'data(line)', 'overlay-opacity': 0,
    },
  },
  { selector: '.out', style: { opacity: 0.1, events: 'no' } },
  { selector: 'core', style: { 'active-bg-opacity': 0, 'outside-texture-bg-color': colours.surface, 'outside-texture-bg-opacity': 0 } },
];

/** Cytoscape's part of the view: the nodes, and what hand and wheel do to them and to the picture. */
export function makeStage(view, ground, big) {
  const cy = cytoscape({
    container: ground,
    style: RULES(view.colours),
    minZoom: 0.02,
    maxZoom: 5,
    boxSelectionEnabled: false,
    autounselectify: true,
    textureOnViewport: big,
    pixelRatio: big ? 1 : 'auto',
  });
  /** An edge is under the pointer only where no node is. */
  const under = (event, reach) => {
    if (event.target !== cy) return [event.target.id(), 'node'];
    const edge = view.lines.at(event.renderedPosition.x, event.renderedPosition.y, reach);
    return edge ? [edge.data.id, 'edge'] : [null, null];
  };
  cy.on('tap', (event) => {
    const by = event.originalEvent;
    const [id, kind] = under(event, by?.touches ? 12 : 6);
    if (!id) view.onEvent({ type: 'background' });
    else view.onEvent({ type: 'select', id, kind, extend: Boolean(by?.shiftKey || by?.ctrlKey || by?.metaKey) });
  });
  cy.on('dbltap', 'node', ({ target }) => view.onEvent({ type: 'open', id: target.id() }));
  cy.on('mousemove', (event) => {
    if (event.originalEvent?.buttons) return;
    const [id, kind] = under(event, 5);
    view.hover(id, kind, event.renderedPosition);
  });
  ground.addEventListener('pointerleave', () => view.hover(null));
  cy.on('drag', 'node', ({ target }) => {
    const { x, y } = target.position();
    view.nodes.get(target.id()).at = [x, y];
    view.version++;
  });
  cy.on('dragfree', 'node', ({ target }) => {
    view.pin(target.id(), true);
    view.onEvent({ type: 'pinned', id: target.id() });
  });
  cy.on('render', () => view.drawn());
  cy.on('pan zoom', () => (view.touched ||= !view.moving));
  return cy;
}

/** What cytoscape has to know of a node. */
export function element({ data, r, at, out }, colours, big) {
  return {
    group: 'nodes',
    classes: out ? 'out' : '',
    data: { id: data.id, d: 2 * r * stretch(data), shape: shapeOf(data), rim: data.stub ? 2 : big ? 0 : 1.5, ...paint(data, colours) },
    position: { x: at[0], y: at[1] },
  };
}

export const paint = (data, colours) => ({
  colour: data.stub ? colours.surface : colourOf(data.type, colours),
  line: data.stub ? colours.outline : colours.surface,
});
