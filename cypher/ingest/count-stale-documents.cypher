// Counts the documents and added facts that must be written again.
MATCH (stale:Stale)
RETURN count(stale) AS documents
