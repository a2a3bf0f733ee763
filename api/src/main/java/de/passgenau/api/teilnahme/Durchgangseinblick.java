package de.passgenau.api.teilnahme;

import java.time.LocalDate;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.durchgang.Belegung;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import org.jspecify.annotations.Nullable;

/**
 * How much of a Durchgang somebody sees: a Träger of those of others what is offered, and nothing of what the Jobcenter
 * pays for and who comes.
 */
public record Durchgangseinblick(Durchgang durchgang, boolean ganz) {
    public static Durchgangseinblick in(Durchgang durchgang, Anrufer anrufer) {
        return new Durchgangseinblick(durchgang, !anrufer.hat(Rolle.TRAEGER) || istEigener(durchgang, anrufer));
    }

    static boolean istEigener(Durchgang durchgang, Anrufer anrufer) {
        return durchgang.angebot().traeger().wert().equals(anrufer.traegerId());
    }

    public Rahmensicht rahmen() {
        return new Rahmensicht(durchgang.rahmen(), ganz);
    }

    public Belegungssicht belegung(LocalDate heute) {
        return new Belegungssicht(durchgang.belegung(heute), ganz);
    }

    /** The plan. */
    public record Rahmensicht(Rahmen rahmen, boolean ganz) {
        public Laufzeit laufzeit() {
            return rahmen.laufzeit();
        }

        public Platzsicht plaetze() {
            return new Platzsicht(rahmen.plaetze(), ganz);
        }

        public Einstieg einstieg() {
            return rahmen.einstieg();
        }

        public Vergabeordnung vergabe() {
            return rahmen.vergabe();
        }

        public Anwesenheitsuhr uhr() {
            return rahmen.uhr();
        }

        public Durchfuehrungsort ort() {
            return rahmen.ort();
        }
    }

    /** How many places there are. */
    public record Platzsicht(Platzzahl zahl, boolean ganz) {
        public @Nullable Integer mindestens() {
            return ganz ? zahl.mindestens() : null;
        }

        public int hoechstens() {
            return zahl.hoechstens();
        }

        public @Nullable Integer bezahlt() {
            return ganz ? zahl.bezahlt() : null;
        }

        public int teilzeit() {
            return zahl.teilzeit();
        }
    }

    /** Who has them today, in numbers. */
    public record Belegungssicht(Belegung belegung, boolean ganz) {
        public int belegt() {
            return belegung.belegt();
        }

        public int frei() {
            return belegung.frei();
        }

        public int wartendenZustehend() {
            return belegung.wartendenZustehend();
        }

        public int freiInTeilzeit() {
            return belegung.freiInTeilzeit();
        }

        public @Nullable Integer zugewiesen() {
            return ganz ? belegung.zugewiesen() : null;
        }

        public @Nullable Integer angetreten() {
            return ganz ? belegung.angetreten() : null;
        }

        public @Nullable Integer reserviert() {
            return ganz ? belegung.reserviert() : null;
        }

        public @Nullable Integer wartend() {
            return ganz ? belegung.wartend() : null;
        }
    }
}
