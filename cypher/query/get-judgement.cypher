// Reads the judgement $id.
MATCH (judgement:Judgement {id: $id})
RETURN judgement
