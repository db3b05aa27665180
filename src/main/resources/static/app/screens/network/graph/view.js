import { CanvasView } from './canvas-view.js';

/**
 * The narrow interface between the dashboard and whatever draws the network, so that the drawing library can be exchanged
 * without touching a screen. The view keeps no address and asks no API: the screen says what is shown, the view says what
 * the hand did.
 *
 * Drawn by our own canvases (canvas-view.js). Cytoscape 3.33.1 stood here first and was measured on the same graphs: its
 * first frame of 2,000 nodes held the page for 0.9 s at a time and it panned at 13 frames a second; see the commit that
 * took it out.
 *
 * Node: {id, type, name, size: number of relations, community?, centre?, stub?, pinned?}. A stub stands for entities that
 * were left out ("+1,793 member of") and always shows its name. Edge: {id, source, target, type, modality, documents,
 * since, until}. Positions are {id: [x, y]} in the units of the picture, not in pixels.
 *
 * - setGraph({nodes, edges}, {positions, seeds}): replaces everything. Nodes with a position keep exactly that; others are
 *   laid out, starting from their seed where there is one and beside their community otherwise. Resolves when settled.
 * - merge({nodes, edges}, {parent, positions}): new nodes come to their position, or beside their parent; no other node moves.
 *   Resolves when settled.
 * - remove(ids): takes nodes (with their edges) and edges away.
 * - setFilter({node, edge}): functions from the given node or edge to whether it stays; the others fade and cannot be hit.
 *   An edge fades with either end.
 * - select(id | null): marks a node or an edge; highlight(ids | null): everything else steps back, as for a path.
 * - pin(id, on): a pinned node is left alone by relayout(), and carries a mark.
 * - fit(ids?), zoom(factor), centre(id): move the picture. relayout(): lays everything but the pinned out again.
 * - lasso(on): the next drag draws a loop, which is told as an event.
 * - neighbourInDirection(id, 'left' | 'right' | 'up' | 'down'): the node that an arrow key leads to, or null.
 * - positions(): of all nodes; positionOf(id): in pixels of the container; visibleLabels(): [{id, text, x, y, width,
 *   height}] in pixels of the container, for tests.
 * - export('png' | 'svg'): a Blob of the whole picture with its labels.
 * - theme(): reads the colours again. resize() is called by the view itself. destroy(): ends it.
 *
 * Events, each {type, …}: select {id, kind: 'node' | 'edge', extend: whether Shift or Ctrl was held}, open {id} for a double
 * click, hover {id | null, kind, x, y}, pinned {id} after a drag, background, lasso {ids}, settled, frame.
 *
 * Measures: `entente:first-frame` (graph given to first frame drawn), `entente:settled`, `entente:expanded` (merge given to
 * its last frame), all readable by performance.getEntriesByName.
 */
export function createGraphView(container, { reducedMotion = false, onEvent = () => {} } = {}) {
  return new CanvasView(container, { reducedMotion, onEvent });
}
