package de.passgenau.api.arbeitgeber;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Every employer, by id; lists and searches are the engine's. */
public interface AlleArbeitgeber extends Repository<Arbeitgeber, ArbeitgeberId> {

    Arbeitgeber save(Arbeitgeber arbeitgeber);

    Optional<Arbeitgeber> findById(ArbeitgeberId id);
}
