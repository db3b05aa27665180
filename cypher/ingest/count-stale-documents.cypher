// Counts the documents that must be written again.
MATCH (document:Stale)
RETURN count(document) AS documents
