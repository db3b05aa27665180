// Saves where the senses of $rows {id, entity, name, sureness} belong. A name that is known stays.
UNWIND $rows AS row
MERGE (identity:Identity {id: row.id})
SET identity.entity = row.entity, identity.sureness = row.sureness, identity.name = coalesce(identity.name, row.name)
