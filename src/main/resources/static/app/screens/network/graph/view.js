import { CanvasView } from './canvas-view.js';

/**
 * The interface between the network screen and what draws the network, so that the drawing can be replaced without changing
 * the screen. The view keeps no address and calls no API: the screen sets what is shown, the view reports what the pointer
 * does.
 *
 * Node: {id, type, name, size: number of relations, community?, centre?, stub?, pinned?}. A stub represents entities that are
 * left out ("+1,793 member of") and always shows its name. Edge: {id, source, target, type, modality, documents, since,
 * until}. Positions are {id: [x, y]} in the units of the picture, not in pixels.
 *
 * - setGraph({nodes, edges}, {positions, seeds}): replaces everything. Nodes with a position keep it. Others are laid out,
 *   starting from their seed if there is one, and beside their community otherwise. Resolves when settled.
 * - merge({nodes, edges}, {parent, positions}): adds nodes at their position, or beside their parent. No other node moves.
 *   Resolves when settled.
 * - remove(ids): removes nodes (with their edges) and edges.
 * - setFilter({node, edge}): functions that say whether a node or an edge stays. Others fade and do not react to the pointer.
 *   An edge fades with either end.
 * - select(id | null): marks a node or an edge; highlight(ids | null): fades everything else, as for a path.
 * - pin(id, on): relayout() does not move a pinned node, and the node has a mark.
 * - fit(ids?), zoom(factor), centre(id): move the picture. relayout(): lays out everything except pinned nodes again.
 * - lasso(on): the next drag draws a loop and ends with an event.
 * - neighbourInDirection(id, 'left' | 'right' | 'up' | 'down'): the node that an arrow key leads to, or null.
 * - positions(): of all nodes; positionOf(id): in pixels of the container; visibleLabels(): [{id, text, x, y, width,
 *   height}] in pixels of the container, for tests.
 * - export('png' | 'svg'): a Blob of the whole picture with its labels.
 * - theme(): reads the colours again. The view calls resize() itself. destroy(): ends the view.
 *
 * Events, each {type, …}: select {id, kind: 'node' | 'edge', extend: whether Shift or Ctrl was held}, open {id} for a double
 * click, hover {id | null, kind, x, y}, menu {id, kind, x and y in pixels of the window}, pinned {id}
 * after a drag, background, lasso {ids}, settled, frame.
 *
 * Measures: `entente:first-frame` (graph given to first frame drawn), `entente:settled`, `entente:expanded` (merge given to
 * its last frame), all readable with performance.getEntriesByName.
 */
export function createGraphView(container, { reducedMotion = false, onEvent = () => {} } = {}) {
  return new CanvasView(container, { reducedMotion, onEvent });
}
