// Who connects two people?
// Lists every person, organization, agreement or event that stated or reported facts join to both, with these facts.
// :param one => 'Herman Van Rompuy'
// :param other => 'Elio Di Rupo'
MATCH (one:Person), (other:Person)
WHERE any(name IN [one.name] + one.aliases WHERE toLower(name) = toLower($one))
  AND any(name IN [other.name] + other.aliases WHERE toLower(name) = toLower($other))
MATCH (one)-[first]-(between:Entity)-[second]-(other)
WHERE first.modality IN ['stated', 'reported'] AND second.modality IN ['stated', 'reported']
RETURN between.name AS between, labels(between)[1] AS type,
  collect(DISTINCT type(first) + ': ' + first.quote) AS toOne,
  collect(DISTINCT type(second) + ': ' + second.quote) AS toOther,
  min(CASE WHEN first.documents < second.documents THEN first.documents ELSE second.documents END) AS documents
ORDER BY documents DESC, between;
