// How much does the graph hold?
// Counts entities by type, facts between them and the documents that state them.
RETURN COUNT { (:Person) } AS persons, COUNT { (:Organization) } AS organizations, COUNT { (:Place) } AS places,
  COUNT { (:Event) } AS events, COUNT { (:Agreement) } AS agreements, COUNT { (:Entity)-->() } AS facts,
  COUNT { (:Document) } AS documents;
