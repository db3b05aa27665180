// Counts the documents.
MATCH (document:Document)
RETURN count(document) AS total
