package de.passgenau.api.vermittlung.suchauftrag;

import java.util.List;

import de.passgenau.api.fall.FallId;
import org.springframework.data.repository.Repository;

/** Every saved search, by whose it is and what it is for. */
interface Suchauftraege extends Repository<Suchauftrag, SuchauftragId> {

    Suchauftrag save(Suchauftrag auftrag);

    long countByBesitzer(String besitzer);

    List<Suchauftrag> findByFall(FallId fall);

    long deleteByIdAndVersion(SuchauftragId id, long version);

    void deleteByFall(FallId fall);
}
