// Lists the marks whose id starts with $prefix.
MATCH (mark:Mark)
WHERE mark.id STARTS WITH $prefix
RETURN mark.id AS id
