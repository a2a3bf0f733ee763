package de.passgenau.api.vermittlung.pool.anfrage;

import java.util.List;

import de.passgenau.api.fall.FallId;
import org.springframework.data.repository.Repository;

/** Every Kontaktanfrage, by id; lists and searches are the engine's. */
public interface Kontaktanfragen extends Repository<Kontaktanfrage, AnfrageId> {

    Kontaktanfrage save(Kontaktanfrage anfrage);

    List<Kontaktanfrage> findByFall(FallId fall);

    void deleteByFall(FallId fall);
}
