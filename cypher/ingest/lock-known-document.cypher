// Locks the document $id, if it exists, until the end of the transaction; see lock-document.
MATCH (document:Document {id: $id})
SET document.locked = true
RETURN document.id AS id
