package entente.judgement;

import org.springframework.data.repository.ListCrudRepository;

/** The judgements that people and the machine made. */
interface JudgementRepository extends ListCrudRepository<Judgement, String> {}
