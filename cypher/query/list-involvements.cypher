// Lists the agreements and events in which the entity $id has a role, the newest first.
MATCH (:Entity {id: $id})-[role:FACT]-(other:DESCRIBED_ENTITY)
RETURN other.id AS id, labels(other) AS labels, other.name AS name, other.kind AS kind, other.status AS status,
  other.since AS since, other.until AS until, type(role) AS role
ORDER BY other.sinceDay IS NULL, other.sinceDay DESC, name, id, role
