// Lists what is uncertain about the identity of the entities $ids, with $most others each.
// That is the score of the weakest judgement that joins one, and other entities that it may be, because the machine is unsure
// and nobody has judged.
UNWIND $ids AS id
OPTIONAL MATCH (own:Identity {id: id})
CALL (id) {
  OPTIONAL MATCH (sense:Identity {entity: id})
  WITH id, collect(sense.id) + [id] AS senses
  UNWIND senses AS sense
  CALL (sense) {
    MATCH (judgement:Judgement {left: sense})
    RETURN judgement, judgement.right AS other
    UNION
    MATCH (judgement:Judgement {right: sense})
    RETURN judgement, judgement.left AS other
  }
  WITH id, judgement, other
  WHERE judgement.verdict = 'unsure' AND judgement.by = 'machine' AND NOT EXISTS {
    MATCH (decided:Judgement {left: judgement.left, right: judgement.right})
    WHERE decided.by <> 'machine' AND decided.withdrawnAt IS NULL
  } AND NOT EXISTS {
    MATCH (decided:Judgement {left: judgement.right, right: judgement.left})
    WHERE decided.by <> 'machine' AND decided.withdrawnAt IS NULL
  }
  OPTIONAL MATCH (moved:Identity {id: other})
  MATCH (entity:Entity {id: coalesce(moved.entity, other)})
  WHERE entity.id <> id
  RETURN collect(DISTINCT {id: entity.id, name: entity.name, labels: labels(entity)})[..$most] AS others
}
WITH id, coalesce(own.sureness, 1.0) AS sureness, others
WHERE sureness < 1.0 OR size(others) > 0
RETURN id, sureness, others
