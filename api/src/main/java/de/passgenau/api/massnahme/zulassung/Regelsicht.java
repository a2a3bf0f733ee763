package de.passgenau.api.massnahme.zulassung;

import java.util.List;

import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Stelle;
import de.passgenau.matching.zulassung.pruefung.Hinweis;
import de.passgenau.matching.zulassung.pruefung.Hinweisart;
import de.passgenau.matching.zulassung.pruefung.Regelpruefung;
import org.jspecify.annotations.Nullable;

/**
 * An admission rule as callers see it.
 *
 * @param text null if it is open to everybody
 * @param satz null if it cannot be read
 */
public record Regelsicht(
        @Nullable String text,
        @Nullable String satz,
        List<Regelfehler> fehler,
        List<Regelhinweis> hinweise) {

    static Regelsicht von(@Nullable String text, Leseergebnis ergebnis) {
        return switch (ergebnis) {
            case Leseergebnis.Unverstanden(var fehler) -> new Regelsicht(text, null,
                    fehler.stream().map(Regelfehler::von).toList(), List.of());
            case Leseergebnis.Gelesen gelesen -> new Regelsicht(text, gelesen.regel().satz(), List.of(),
                    Regelpruefung.pruefe(gelesen).stream().map(Regelhinweis::von).toList());
        };
    }

    /** Where in the text something stands; lines and columns count from 1. */
    public record Regelstelle(int zeile, int spalte, int laenge) {

        static Regelstelle von(Stelle stelle) {
            return new Regelstelle(stelle.zeile(), stelle.spalte(), stelle.laenge());
        }
    }

    /** What can't be understood. */
    public record Regelfehler(Regelstelle stelle, String meldung, List<String> erwartet, @Nullable String vorschlag) {

        static Regelfehler von(Lesefehler fehler) {
            return new Regelfehler(Regelstelle.von(fehler.stelle()), fehler.meldung(), fehler.erwartet(),
                    fehler.vorschlag());
        }
    }

    /** What is hardly meant. */
    public record Regelhinweis(Hinweisart art, Regelstelle stelle, String meldung) {

        static Regelhinweis von(Hinweis hinweis) {
            return new Regelhinweis(hinweis.art(), Regelstelle.von(hinweis.stelle()), hinweis.text());
        }
    }
}
