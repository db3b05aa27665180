// Tells whether no document was read.
RETURN NOT EXISTS { MATCH (:Document) } AS empty
