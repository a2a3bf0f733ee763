package de.passgenau.api.vermittlung.vorschlag;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Every Vermittlungsvorschlag, by id; lists and searches are the engine's. */
public interface Vermittlungsvorschlaege extends Repository<Vermittlungsvorschlag, VorschlagId> {

    Vermittlungsvorschlag save(Vermittlungsvorschlag vorschlag);

    Optional<Vermittlungsvorschlag> findById(VorschlagId id);
}
