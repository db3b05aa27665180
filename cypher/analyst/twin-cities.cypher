// Which cities are twinned with a city, and since when?
// The modality says whether a twinning is stated, reported, planned or denied.
// :param city => 'Antwerp'
MATCH (city:Place)-[twinning:TWINNED_WITH]-(twin:Place)
WHERE any(name IN [city.name] + city.aliases WHERE toLower(name) = toLower($city))
RETURN twin.name AS twin, twinning.since AS since, twinning.modality AS modality, twinning.documents AS documents,
  twinning.quote AS quote
ORDER BY twinning.sinceDay IS NULL, twinning.sinceDay, twin;
