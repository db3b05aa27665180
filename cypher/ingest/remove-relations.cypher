// Deletes the relations of $rows {id, subject, object}, which have no claims left.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[relation {id: row.id}]->(:Entity {id: row.object})
DELETE relation
RETURN count(relation) AS removed
