// Creates the document $id if it is missing, and locks it until the end of the transaction.
// Set a constant first: for an increment alone, Cypher takes two locks and releases one, so that two writers can deadlock.
MERGE (document:Document {id: $id})
SET document.locked = true
