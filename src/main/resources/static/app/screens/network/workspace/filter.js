import { relation, span } from '../../../words.js';

/** {@return the filter that lets everything through} */
export const open = () => ({ offType: new Set(), offRelation: new Set(), offModality: new Set(), documents: 1, years: null, between: true });

/** What the legend, the table, the histogram and the picture agree on: which entities and facts the filter lets through. */
export function pass(workspace) {
  const { filter } = workspace.now;
  const kept = (edge) =>
    !filter.offRelation.has(edge.type) && !filter.offModality.has(edge.modality) && edge.documents >= filter.documents && inYears(edge, filter.years) && (filter.between || touches(edge, workspace));
  const nodes = new Set([...workspace.nodes.values()].filter((node) => !filter.offType.has(node.type)).map((node) => node.id));
  const edges = new Set([...workspace.edges.values()].filter((edge) => kept(edge) && nodes.has(edge.source) && nodes.has(edge.target)).map((edge) => edge.id));
  return { nodes, edges };
}

/** {@return how many there are of each kind, the most first} */
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

/** Without the facts between shown entities only those remain that an entity was expanded by. */
function touches(edge, { now }) {
  const roots = new Set(now.expanded.map((one) => one.id));
  for (const node of now.nodes.values()) if (node.centre) roots.add(node.id);
  return roots.has(edge.source) || roots.has(edge.target);
}
