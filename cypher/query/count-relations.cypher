// Counts the facts that the entity $id is an end of, by type.
MATCH (:Entity {id: $id})-[fact:FACT]-(:Entity)
RETURN type(fact) AS type, count(DISTINCT fact) AS relations
ORDER BY relations DESC, type
