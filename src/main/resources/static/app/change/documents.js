import { post } from '../api.js';

/** The most documents that a split lists. */
export const MOST = 1000;

/** Only Cypher lists the documents of one entity. */
const NAMING = `
  CALL {
    MATCH (e:Entity {id: $id})<-[:MENTIONS]-(p:Passage)-[:PART_OF_DOCUMENT]->(d:Document)
    RETURN d, p
    UNION
    MATCH (:Description {entity: $id})<-[:STATES]-(p:Passage)-[:PART_OF_DOCUMENT]->(d:Document)
    RETURN d, p
  }
  WITH d, p ORDER BY p.start
  WITH d, head(collect(p)) AS first
  RETURN d.id AS id, d.title AS title, d.publishedOn AS publishedOn,
    substring(d.text, first.start, first.end - first.start) AS passage
  ORDER BY publishedOn, title, id LIMIT ${MOST}`;

/** {@return the documents that name an entity, each with its first passage that does} */
export async function naming(id, signal) {
  const query = JSON.stringify({ query: NAMING, parameters: { id } });
  const { columns, rows } = await post('/api/cypher', query, 'application/json', { signal });
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}
