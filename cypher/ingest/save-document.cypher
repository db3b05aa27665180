// Gives the document $id the $properties and no others.
MATCH (document:Document {id: $id})
SET document = $properties, document.readAt = datetime()
