import { relation, span } from '../../../words.js';

/** {@return a filter that excludes nothing} */
export const open = () => ({
  offType: new Set(), offRelation: new Set(), offModality: new Set(), documents: 1, years: null, between: true,
});

/** {@return the entities and facts that pass the filter} Legend, table, histogram and picture all use it. */
export function pass(workspace) {
  const { filter } = workspace.now;
  const kept = (edge) =>
    !filter.offRelation.has(edge.type) &&
    !filter.offModality.has(edge.modality) &&
    edge.documents >= filter.documents &&
    inYears(edge, filter.years) &&
    (filter.between || touches(edge, workspace));
  const some = [...workspace.nodes.values()].filter((node) => !filter.offType.has(node.type));
  const nodes = new Set(some.map(({ id }) => id));
  const between = [...workspace.edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { nodes, edges: new Set(between.filter(kept).map(({ id }) => id)) };
}

/** {@return the number of values of each kind, in descending order} */
export function tally(values, key) {
  const counts = new Map();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || relation(a[0]).localeCompare(relation(b[0])));
}

/** {@return the first and last year of a fact, or null when it is undated} */
export function years(edge) {
  const from = span(edge.since) ?? span(edge.until);
  const to = span(edge.until) ?? span(edge.since);
  return from ? [new Date(from[0]).getUTCFullYear(), new Date(to[1]).getUTCFullYear()] : null;
}

function inYears(edge, window) {
  if (!window) return true;
  const own = years(edge);
  return own !== null && own[0] <= window[1] && own[1] >= window[0];
}

/** Whether a fact is one of an expanded entity, not only between two shown ones. */
function touches(edge, { now }) {
  const roots = new Set(now.expanded.map((one) => one.id));
  for (const node of now.nodes.values()) if (node.centre) roots.add(node.id);
  return roots.has(edge.source) || roots.has(edge.target);
}
