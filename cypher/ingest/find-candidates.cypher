// Finds $most entities named like $rows, each with $documents documents but $document, $depth deep, outside of $list.
// A row is {unit, id, type, query}. An entity with the same plain name comes first. The reference list $list may be null;
// $depth is how many entities with a shared word are looked at.
UNWIND $rows AS row
CALL (row) {
  MATCH (own:Entity {id: row.id})
  WHERE $list IS NULL OR own.list IS NULL OR own.list <> $list
  RETURN own AS candidate, 1000.0 AS score
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', row.query, {limit: $depth}) YIELD node, score
  WHERE row.type IN labels(node) AND ($list IS NULL OR node.list IS NULL OR node.list <> $list)
  RETURN node AS candidate, score ORDER BY score DESC LIMIT $most
}
WITH row, candidate, max(score) AS score
ORDER BY score DESC
RETURN row.unit AS unit, candidate.id AS id, candidate.imported AS imported, COLLECT {
  MATCH (candidate)<-[:MENTIONS]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
  WHERE document.id <> $document
  RETURN DISTINCT document.id LIMIT $documents
} AS documents
