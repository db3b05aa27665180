// Deletes the relations that the rows of the document $id state, if it was imported, and returns their number.
// An end that has become part of another entity is found there.
MATCH (document:Document {id: $id})
WITH coalesce(document.ends, []) AS ends, document.id + '-' AS head, document.firstRow AS first
UNWIND range(0, size(ends) - 1) AS row
OPTIONAL MATCH (identity:Identity {id: ends[row]})
WITH coalesce(identity.entity, ends[row]) AS end, head + toString(first + row) AS relation
MATCH (:Entity {id: end})-[fact {id: relation}]-(:Entity)
DELETE fact
RETURN count(fact) AS removed
