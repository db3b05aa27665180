// Removes what is known of the names that the document $document uses.
MATCH (unit:Unit {document: $document})
DELETE unit
