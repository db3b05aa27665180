import { get, post } from '../../api.js';

/** What the graph holds about one agreement: its facts, and each sentence that states its status. */
const MOST_FACTS = 200;

/** A sentence about the agreement itself is a Description. Only Cypher returns the status that each of them states. */
const DESCRIPTIONS = `
  MATCH (d:Description {entity: $id})<-[:STATES]-(p:Passage)-[:PART_OF_DOCUMENT]->(doc:Document)
  RETURN d.id AS claimId, d.status AS status, d.since AS since, d.until AS until, d.modality AS modality,
    d.confidence AS confidence, d.quote AS quote, substring(doc.text, p.start, p.end - p.start) AS passage,
    doc.id AS documentId, doc.title AS title, doc.url AS url, doc.publishedOn AS publishedOn,
    head(COLLECT {
      MATCH (c:Correction {id: d.correction})
      RETURN c {.id, .kind, .by, .at, reason: coalesce(c.reason, '')} AS made
    }) AS correction`;

/** {@return the card of the agreement, its facts, whether there are more of them, and its history} */
export async function about(id, signal) {
  const path = `/api/entities/${encodeURIComponent(id)}`;
  const [card, around, history] = await Promise.all([
    get(path, {}, { signal }),
    get(`${path}/neighbourhood`, { hops: 1, limit: MOST_FACTS }, { signal }),
    descriptions(id, signal),
  ]);
  const nodes = new Map(around.nodes.map((node) => [node.id, node]));
  const facts = around.edges
    .filter(({ source, target }) => source === id || target === id)
    .map((edge) => ({ ...edge, other: nodes.get(edge.source === id ? edge.target : edge.source) }));
  return { card, facts, cut: Boolean(around.next), neighbours: around.total.nodes - 1, history };
}

/** {@return the sentences by date; null when they cannot be read, so that the quotes of the list are shown} */
async function descriptions(id, signal) {
  const query = JSON.stringify({ query: DESCRIPTIONS, parameters: { id } });
  try {
    const { columns, rows } = await post('/api/cypher', query, 'application/json', { signal });
    return rows
      .map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
      .sort((a, b) => (a.since ?? a.publishedOn ?? '').localeCompare(b.since ?? b.publishedOn ?? ''));
  } catch (failure) {
    if (signal.aborted) throw failure;
    return null;
  }
}
