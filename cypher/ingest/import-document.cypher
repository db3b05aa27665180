// Sets the $properties of the document $id and increments the document count of its $entities.
// The entities must be sorted by id, see save-entities. Returns the number of entities found.
MATCH (document:Document {id: $id})
SET document = $properties
WITH document
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
SET entity.locked = true
SET entity.documents = entity.documents + 1
REMOVE entity.locked
RETURN count(entity) AS entities
