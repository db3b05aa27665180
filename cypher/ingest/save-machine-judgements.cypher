// Saves what the machine judges, $rows {id, left, right, type, verdict, score, reasons}. What it judged before gives way.
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
ON CREATE SET judgement.at = datetime()
SET judgement += row, judgement.by = 'machine'
