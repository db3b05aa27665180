// Remembers the mark $id for good.
MERGE (mark:Mark {id: $id})
ON CREATE SET mark.setAt = datetime()
