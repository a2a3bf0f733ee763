package de.passgenau.catalogue.durchgang;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Every Durchgang, by id; it is stored only in the version it was read in. */
public interface AlleDurchgaenge extends Repository<Durchgang, DurchgangId> {

    Durchgang save(Durchgang durchgang);

    Optional<Durchgang> findById(DurchgangId id);
}
