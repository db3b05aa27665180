// Saves which plain names denote each of the imported entities of $rows {id, plains} wherever they stand.
UNWIND $rows AS row
CALL (row) {
  MATCH (old:ReferenceName {entity: row.id})
  DELETE old
}
UNWIND row.plains AS plain
CREATE (:ReferenceName {plain: plain, entity: row.id})
