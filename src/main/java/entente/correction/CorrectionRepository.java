package entente.correction;

import org.springframework.data.repository.ListCrudRepository;

/** The corrections that people made. */
interface CorrectionRepository extends ListCrudRepository<Correction, String> {}
