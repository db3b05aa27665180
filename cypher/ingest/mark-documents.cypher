// Marks the documents $ids, to be written again.
UNWIND $ids AS id
MATCH (document:Document {id: id})
SET document:Stale
