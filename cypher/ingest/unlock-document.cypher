// Leaves the document $id as it was before it was locked.
MATCH (document:Document {id: $id})
REMOVE document.locked
