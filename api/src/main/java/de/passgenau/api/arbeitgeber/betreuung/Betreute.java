package de.passgenau.api.arbeitgeber.betreuung;

import java.util.Set;

import de.passgenau.api.liste.Dokumentliste;
import org.springframework.stereotype.Component;

/** Knows whom somebody of the Arbeitgeberservice looks after just now, without a read of the store. */
@Component
public class Betreute {

    private final Dokumentliste<Arbeitgeberbetreuung> liste;

    Betreute(Dokumentliste<Arbeitgeberbetreuung> liste) {
        this.liste = liste;
    }

    /** @return store ids of employers */
    public Set<String> von(String kennung) {
        return liste.kennungen(Betreuungsquelle.BETREUER, Set.of(kennung));
    }
}
