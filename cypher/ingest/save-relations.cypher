// Creates or updates the relations of $rows {subject, type, object, relation, best}, computed from their claims.
// The quote is that of the claim with the id best.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (best:Claim {id: row.best})
MERGE (subject)-[relation:$(row.type) {id: row.relation.id}]->(object)
SET relation = row.relation, relation.quote = best.quote
