package de.passgenau.api.stelle;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Every offer, by id; lists and searches are the engine's. */
public interface Stellenangebote extends Repository<Stellenangebot, StellenangebotId> {

    Stellenangebot save(Stellenangebot stelle);

    Optional<Stellenangebot> findById(StellenangebotId id);
}
