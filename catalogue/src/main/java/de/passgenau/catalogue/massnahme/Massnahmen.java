package de.passgenau.catalogue.massnahme;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Every Maßnahme, by id; lists and searches are the engine's. A write of an older version is refused. */
public interface Massnahmen extends Repository<Massnahme, MassnahmeId> {

    Massnahme save(Massnahme massnahme);

    Optional<Massnahme> findById(MassnahmeId id);
}
