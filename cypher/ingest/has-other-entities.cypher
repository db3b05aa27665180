// Returns whether the graph has a person, organization or place that is not of the reference list $list.
RETURN EXISTS {
  MATCH (entity:Person|Organization|Place)
  WHERE entity.list IS NULL OR entity.list <> $list
} AS others
