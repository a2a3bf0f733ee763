package de.passgenau.api.vertretung;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All plans, by the Fallmanager whom they are about. */
interface Vertretungsplaene extends Repository<Vertretungsplan, String> {

    Vertretungsplan save(Vertretungsplan plan);

    Optional<Vertretungsplan> findById(String fallmanager);

    List<Vertretungsplan> findAll();
}
