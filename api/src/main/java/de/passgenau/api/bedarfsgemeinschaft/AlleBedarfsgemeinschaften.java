package de.passgenau.api.bedarfsgemeinschaft;

import org.springframework.data.repository.Repository;

/** Every household; they are read by {@link de.passgenau.api.liste.Dokumentleser}, as far as somebody may know of them. */
interface AlleBedarfsgemeinschaften extends Repository<Bedarfsgemeinschaft, BedarfsgemeinschaftId> {

    Bedarfsgemeinschaft save(Bedarfsgemeinschaft bedarfsgemeinschaft);
}
