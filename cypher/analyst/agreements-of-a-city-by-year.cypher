// Which agreements does a city have, year by year?
// Counts those that it is a party to; agreements without a date stand last.
// :param city => 'Antwerp'
MATCH (city:Place)-[:PARTY_TO]->(agreement:Agreement)
WHERE any(name IN [city.name] + city.aliases WHERE toLower(name) = toLower($city))
WITH agreement.sinceDay.year AS year, agreement
ORDER BY agreement.sinceDay, agreement.name
RETURN year, count(agreement) AS agreements, collect(agreement.name + ' (' + agreement.status + ')') AS names
ORDER BY year IS NULL, year;
