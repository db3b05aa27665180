// Which organizations of a country are bound by agreements?
// An organization belongs to the country when it lies there, or in a place that lies there, up to three steps.
// :param country => 'Belgium'
MATCH (country:Place)
WHERE any(name IN [country.name] + country.aliases WHERE toLower(name) = toLower($country))
MATCH (organization:Organization)-[:LOCATED_IN*1..3]->(country)
MATCH (organization)-[:PARTY_TO]->(agreement:Agreement)
RETURN organization.name AS organization, count(DISTINCT agreement) AS agreements,
  collect(DISTINCT agreement.name + ' (' + coalesce(agreement.since, 'undated') + ')') AS names
ORDER BY agreements DESC, organization;
