// Replaces all properties of the document $id with $properties.
MATCH (document:Document {id: $id})
SET document = $properties, document.readAt = datetime()
