package de.passgenau.api.arbeitgeber.betreuung;

import java.util.Optional;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import org.springframework.data.repository.Repository;

/** How each employer is looked after, by its id. */
interface AlleArbeitgeberbetreuungen extends Repository<Arbeitgeberbetreuung, ArbeitgeberId> {

    Arbeitgeberbetreuung save(Arbeitgeberbetreuung betreuung);

    Optional<Arbeitgeberbetreuung> findById(ArbeitgeberId id);
}
