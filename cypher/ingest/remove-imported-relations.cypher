// Deletes the relations that the rows of the document $id state, if it was imported, and returns their number.
MATCH (document:Document {id: $id})
WITH coalesce(document.ends, []) AS ends, document.id + '-' AS head, document.firstRow AS first
UNWIND range(0, size(ends) - 1) AS row
MATCH (:Entity {id: ends[row]})-[relation {id: head + toString(first + row)}]-(:Entity)
DELETE relation
RETURN count(relation) AS removed
