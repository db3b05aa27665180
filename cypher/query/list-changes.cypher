// Lists the first $limit changes after number $after in order, with the name of the log and its last number.
OPTIONAL MATCH (log:Mark {id: 'changes'})
RETURN log.log AS log, coalesce(log.number, 0) AS number,
  COLLECT {
    MATCH (change:Change)
    WHERE change.number > $after
    WITH change ORDER BY change.number LIMIT $limit
    RETURN change {.number, .everything, .entities, .pairs}
  } AS changes
