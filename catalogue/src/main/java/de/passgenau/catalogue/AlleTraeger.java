package de.passgenau.catalogue;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Every Träger, by id; lists and searches are the engine's. */
public interface AlleTraeger extends Repository<Traeger, TraegerId> {

    Traeger save(Traeger traeger);

    Optional<Traeger> findById(TraegerId id);
}
