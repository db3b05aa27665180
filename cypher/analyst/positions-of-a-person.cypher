// Which positions has a person held, in which order?
// Positions without a date stand last.
// :param person => 'Herman Van Rompuy'
MATCH (person:Person)-[position:HOLDS_POSITION]->(employer:Entity)
WHERE any(name IN [person.name] + person.aliases WHERE toLower(name) = toLower($person))
RETURN position.title AS title, employer.name AS employer, position.since AS since, position.until AS until,
  position.modality AS modality, position.quote AS quote
ORDER BY position.sinceDay IS NULL, position.sinceDay, employer, title;
