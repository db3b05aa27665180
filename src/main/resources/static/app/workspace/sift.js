import { span } from '../words.js';

/** Which of the entities and facts on the desk pass the filters, and how many each filter turns away. */
export function sift({ nodes, edges }, filters, centres) {
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  const reasons = [
    ['type', ({ source, target }) => filters.types.has(types.get(source)) || filters.types.has(types.get(target))],
    ['relation', ({ type }) => filters.relations.has(type)],
    ['certainty', ({ modality }) => filters.modalities.has(modality)],
    ['documents', ({ documents }) => documents < filters.documents],
    ['time', (edge) => filters.brush && !within(edge, filters.brush)],
  ];
  const turnedAway = Object.fromEntries(reasons.map(([name]) => [name, 0]));
  const shownEdges = edges.filter((edge) => {
    const reason = reasons.find(([, out]) => out(edge));
    if (reason) turnedAway[reason[0]]++;
    return !reason;
  });
  const joined = new Set(shownEdges.flatMap(({ source, target }) => [source, target]));
  const had = new Set(edges.flatMap(({ source, target }) => [source, target]));
  // Who is left without a fact by a filter goes with it; who had none before, and the entities asked for, stay.
  const shownNodes = nodes.filter(({ id, type }) => !filters.types.has(type) && (joined.has(id) || !had.has(id) || centres.has(id)));
  return { nodes: shownNodes, edges: shownEdges, turnedAway, nodesOut: nodes.length - shownNodes.length, edgesOut: edges.length - shownEdges.length };
}

/** Whether a fact begins (or, without a beginning, ends) in the time chosen. */
export function within({ since, until }, [from, to]) {
  const own = span(since ?? until);
  return Boolean(own) && own[0] <= span(to)[1] && own[1] >= span(from)[0];
}

export const filtered = ({ types, relations, modalities, documents, brush }) => types.size + relations.size + modalities.size > 0 || documents > 1 || Boolean(brush);

/** {@return how many of each there are among those on the desk, most first} */
export function tally(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
