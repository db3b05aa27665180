// Gives Neo4j's own name of some fact.
MATCH ()-[fact:FACT]->()
RETURN elementId(fact) AS key
LIMIT 1
