// Creates the relations of $rows {subject, type, object, relation}.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[relation:$(row.type)]->(object)
SET relation = row.relation
