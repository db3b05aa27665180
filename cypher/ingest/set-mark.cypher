// Creates the mark $id, if it is missing.
MERGE (mark:Mark {id: $id})
ON CREATE SET mark.setAt = datetime()
