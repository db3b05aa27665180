package entente.console.saved;

import org.springframework.data.repository.ListCrudRepository;

/** The queries that people saved. */
interface SavedQueryRepository extends ListCrudRepository<SavedQuery, String> {}
