// Appends a change of $entities and $pairs, or of $everything, to the log and deletes all but the last $kept changes.
// Run it last in a transaction, so that other writers wait for the lock as briefly as possible; see lock-document.
MERGE (log:Mark {id: 'changes'})
ON CREATE SET log.setAt = datetime(), log.log = randomUUID(), log.number = 0
SET log.locked = true
SET log.number = log.number + 1
REMOVE log.locked
CREATE (:Change {number: log.number, everything: $everything, entities: $entities, pairs: $pairs, madeAt: datetime()})
WITH log
MATCH (old:Change)
WHERE old.number <= log.number - $kept
DELETE old
