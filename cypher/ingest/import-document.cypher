// Gives the document $id the $properties, and adds it to what the entities $entities count, in the order of their ids; see save-entities. Returns how many entities there are.
MATCH (document:Document {id: $id})
SET document = $properties
WITH document
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
SET entity.locked = true
SET entity.documents = entity.documents + 1
REMOVE entity.locked
RETURN count(entity) AS entities
