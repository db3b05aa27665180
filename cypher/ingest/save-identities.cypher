// Saves where the senses of $rows {id, entity, name} belong. A name that is known stays.
UNWIND $rows AS row
MERGE (identity:Identity {id: row.id})
SET identity.entity = row.entity, identity.name = coalesce(identity.name, row.name)
