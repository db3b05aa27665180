// Finds the imported entities that the plain names $ids denote wherever they stand.
UNWIND $ids AS id
MATCH (name:ReferenceName {plain: id})
RETURN id, name.entity AS entity
