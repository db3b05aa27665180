// Lists the entities that have identifiers, except those of the reference list $list.
MATCH (entity:Entity)
WHERE entity.identifiers IS NOT NULL AND (entity.list IS NULL OR entity.list <> $list)
RETURN entity.id AS id, head([label IN labels(entity) WHERE label <> 'Entity']) AS type, entity.identifiers AS identifiers
