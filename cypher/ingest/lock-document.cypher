// Makes the document $id if there is none, and keeps other writers from it until the transaction ends. The constant matters: before a sum Cypher takes two locks and gives one back, and then two writers wait for each other.
MERGE (document:Document {id: $id})
SET document.locked = true
