// Returns the element id of an arbitrary fact.
MATCH ()-[fact:FACT]->()
RETURN elementId(fact) AS key
LIMIT 1
