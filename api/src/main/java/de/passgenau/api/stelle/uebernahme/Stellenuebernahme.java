package de.passgenau.api.stelle.uebernahme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Uebernommen;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.Angebotsquelle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.stelle.Stellentat;
import de.passgenau.api.stelle.lesen.Stellenleser;
import de.passgenau.api.stelle.vorgang.Doppelwache;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes over offers from where they come, by the same rules as if an employer reported them here: what nobody may wish for
 * is held back (N-06), and the same offer does not stand twice.
 */
@Component
public class Stellenuebernahme {

    private final Stellenleser leser;
    private final Doppelwache wache;
    private final Clock clock;

    Stellenuebernahme(Stellenleser leser, Doppelwache wache, Clock clock) {
        this.leser = leser;
        this.wache = wache;
        this.clock = clock;
    }

    /**
     * What would become of it; nothing is stored.
     *
     * @param bisher null if it is new
     */
    public Ergebnis<Stellenvorhaben> uebernimm(Stellenlieferung was, @Nullable Stellenangebot bisher, Aufruf aufruf) {
        var pruefung = was.pruefung();
        var quelle = was.quelle().gelesen(pruefung);
        if (bisher != null && (!fuehrt(quelle, bisher) || istHierGeschlossen(bisher))) {
            return pruefung.verstoesse().isEmpty()
                    ? Ergebnis.angenommen(vermerkt(bisher, quelle, tat(bisher, aufruf)))
                    : new Abgelehnt<>(null, pruefung.verstoesse());
        }
        var schritt = new Uebernahmeschritt(was, quelle, tat(bisher, aufruf));
        return schritt.lies(leser, bisher)
                .dann(gelesen -> Ergebnis.angenommen(bisher == null
                        ? neu(schritt, gelesen)
                        : nachgefuehrt(schritt, bisher, gelesen)));
    }

    /** What is told after another source, or was reported here, stays as that says it. */
    private static boolean fuehrt(Angebotsquelle quelle, Stellenangebot bisher) {
        var uebernahme = bisher.uebernahme();
        return uebernahme != null && uebernahme.geliefert() != null
                && uebernahme.quellen().getFirst().eindeutig().equals(quelle.eindeutig());
    }

    private static boolean istHierGeschlossen(Stellenangebot bisher) {
        return bisher.schliessung() != null && !bisher.entfallen();
    }

    private static Stellenvorhaben vermerkt(Stellenangebot bisher, Angebotsquelle quelle, Stellentat tat) {
        var schliessung = bisher.schliessung();
        var danach = schliessung == null ? bisher.auchIn(quelle, tat) : bisher;
        return new Stellenvorhaben(bisher, new Uebernommen<>(danach, schliessung == null
                ? List.of()
                : List.of(hinweis("herkunft.schluessel", "einfuhr.stelle-geschlossen", schliessung.tag()))));
    }

    private Stellenvorhaben neu(Uebernahmeschritt schritt, Uebernahmeschritt.Stand gelesen) {
        var neu = schritt.neu(gelesen, null);
        var gleiches = stehendes(schritt, neu);
        if (gleiches.isEmpty()) {
            return new Stellenvorhaben(null, new Uebernommen<>(neu, schritt.hinweise(neu)));
        }
        if (gleiches.get().stehtIn(schritt.quelle().system())) {
            var eigenes = schritt.neu(gelesen, Uebernahmeschritt.EIGENES);
            return new Stellenvorhaben(null, new Uebernommen<>(eigenes, schritt.hinweise(eigenes)));
        }
        var stehendes = gleiches.get();
        return new Stellenvorhaben(stehendes, new Uebernommen<>(
                stehendes.auchIn(schritt.quelle(), schritt.tat(stehendes)), List.of(hinweis("herkunft.schluessel",
                        "einfuhr.stelle-schon-da", stehendes.oeffentlich().titel(), stehendes.gemeldetAm()))));
    }

    private Stellenvorhaben nachgefuehrt(Uebernahmeschritt schritt, Stellenangebot bisher,
            Uebernahmeschritt.Stand gelesen) {
        var neu = schritt.nachgefuehrt(bisher, gelesen, bisher.doppeltWeil());
        var danach = !neu.equals(bisher) && stehendes(schritt, neu).isPresent()
                ? schritt.nachgefuehrt(bisher, gelesen, Uebernahmeschritt.EIGENES)
                : neu;
        return new Stellenvorhaben(bisher,
                new Uebernommen<>(danach, schritt.hinweise(bisher, gelesen.geliefert(), danach)));
    }

    /** Another one that is the same and stands. */
    private Optional<Stellenangebot> stehendes(Uebernahmeschritt schritt, Stellenangebot neu) {
        return Optional.of(neu)
                .filter(eines -> schritt.was().verglichen())
                .flatMap(wache::anderes)
                .filter(eines -> eines.standAm(LocalDate.now(clock)) != Stellenstand.GESCHLOSSEN);
    }

    static Verstoss hinweis(String feld, String satz, Object... angaben) {
        return Verstoss.of(feld, Eingabefehlercode.UNGUELTIG, satz, angaben);
    }

    private Stellentat tat(@Nullable Stellenangebot bisher, Aufruf aufruf) {
        var jetzt = clock.instant();
        return new Stellentat(aufruf.anrufer().kennung(), LocalDate.now(clock), bisher == null
                ? Spur.begonnen(jetzt, List.of())
                : bisher.spur().fortgesetzt(jetzt, List.of()));
    }
}
