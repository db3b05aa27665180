// Lists the entities that a judgement of the machine joins with a score below $least.
MATCH (identity:Identity)
WHERE identity.sureness < $least AND identity.id = identity.entity
RETURN identity.id AS id
