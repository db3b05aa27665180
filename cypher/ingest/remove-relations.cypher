// Takes the relations of $rows {id, subject, object}, which no claim supports any more.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[relation {id: row.id}]->(:Entity {id: row.object})
DELETE relation
RETURN count(relation) AS removed
