// Unlocks the document $id without changing it.
MATCH (document:Document {id: $id})
REMOVE document.locked
