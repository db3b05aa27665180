// Keeps other writers from the document $id until the transaction ends, if there is one; see lock-document.
MATCH (document:Document {id: $id})
SET document.locked = true
RETURN document.id AS id
