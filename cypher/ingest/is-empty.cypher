// Returns whether the graph has no documents.
RETURN NOT EXISTS { MATCH (:Document) } AS empty
