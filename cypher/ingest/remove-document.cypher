// Deletes the document $id, which has no passages left.
MATCH (document:Document {id: $id})
DELETE document
