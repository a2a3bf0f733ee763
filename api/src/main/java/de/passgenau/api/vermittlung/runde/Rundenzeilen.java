package de.passgenau.api.vermittlung.runde;

import java.util.List;

import de.passgenau.api.fall.FallId;
import org.springframework.data.repository.Repository;

/** Every line of an Abgleichrunde, by id and by its case; lists and searches are the engine's. */
public interface Rundenzeilen extends Repository<Rundenzeile, ZeilenId> {

    Rundenzeile save(Rundenzeile zeile);

    List<Rundenzeile> findByFall(FallId fall);

    void deleteByFall(FallId fall);
}
