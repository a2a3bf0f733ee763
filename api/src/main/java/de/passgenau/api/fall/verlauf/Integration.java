package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * The person has taken up work or training; every figure of success counts these.
 *
 * @param kldb five digits of the KldB; null if the occupation is not known
 */
public record Integration(Kopf kopf, LocalDate tag, Art art, Weg weg, @Nullable String kldb)
        implements
            Verlaufseintrag {

    /** What was taken up. */
    public enum Art {
        BESCHAEFTIGUNG, MINIJOB, MIDIJOB, SELBSTAENDIGKEIT, AUSBILDUNG, EINSTIEGSQUALIFIZIERUNG, STUDIUM;

        public boolean istAusbildung() {
            return this == AUSBILDUNG || this == EINSTIEGSQUALIFIZIERUNG || this == STUDIUM;
        }
    }

    /** How it came about. */
    public enum Weg {
        EIGENE_SUCHE, VERMITTLUNGSVORSCHLAG, ARBEITGEBERSERVICE, MASSNAHME, SONSTIGER
    }
}
