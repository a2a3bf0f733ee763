package de.passgenau.api.stelle.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Schliessung;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenmeldung;
import de.passgenau.api.stelle.Stellentat;
import de.passgenau.api.stelle.lesen.Gelesen;
import de.passgenau.api.stelle.lesen.Stellenleser;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes reported offers up, changes and closes them. */
@Component
class Stellenkartei {

    private static final int KENNUNG = 100;
    private static final int GRUND = 500;

    private final Aktenfuehrung<Stellenangebot> akten;
    private final Dokumentliste<Arbeitgeber> arbeitgeber;
    private final Kennungen kennungen;
    private final Stellenleser leser;
    private final Doppelwache wache;
    private final Clock clock;

    Stellenkartei(Stellenzutaten zutaten, Stellenleser leser, Doppelwache wache, Clock clock) {
        this.akten = zutaten.akten();
        this.arbeitgeber = zutaten.arbeitgeber();
        this.kennungen = zutaten.kennungen();
        this.leser = leser;
        this.wache = wache;
        this.clock = clock;
    }

    Ergebnis<Stellenangebot> melden(Aufruf aufruf, StelleMeldenEingabe wunsch) {
        var pruefung = new Pruefung();
        var fuer = arbeitgeber(aufruf, wunsch.arbeitgeberId(), pruefung);
        var betreuer = betreuer(aufruf, wunsch.betreuer(), pruefung);
        var doppeltWeil = pruefung.mehrzeilig("doppeltWeil", wunsch.doppeltWeil(), GRUND);
        return leser.lies(wunsch.stelle(), null, LocalDate.now(clock), pruefung)
                .dann(gelesen -> akten.anlegen(aufruf, (id, spur) -> wache.mitPlatz(
                        Stellenangebot.gemeldet(new StellenangebotId(id), fuer,
                                new Stellenmeldung(gelesen.angaben(), gelesen.wuensche(), betreuer, doppeltWeil),
                                tat(aufruf, spur)))));
    }

    /** The employer, or nobody's id after it was noted that there is none. */
    private ArbeitgeberId arbeitgeber(Aufruf aufruf, String global, Pruefung pruefung) {
        var id = kennungen.id(Arbeitgeber.class, global);
        if (arbeitgeber.lade(id, aufruf.anrufer()).isEmpty()) {
            pruefung.melde("arbeitgeberId", Eingabefehlercode.NICHT_GEFUNDEN, "stelle.arbeitgeber-unbekannt");
        }
        return new ArbeitgeberId(id);
    }

    /** Whoever reports an offer looks after it unless somebody else is named. */
    private static String betreuer(Aufruf aufruf, @Nullable String wunsch, Pruefung pruefung) {
        return Objects.requireNonNullElse(pruefung.text("betreuer", wunsch, KENNUNG), aufruf.anrufer().kennung());
    }

    Ergebnis<Stellenangebot> aendern(Aufruf aufruf, String id, StelleAendernEingabe wunsch) {
        return akten.aendern(aufruf, id, wunsch.version(), (bisher, spur) -> offen(bisher).dann(offenes -> {
            var pruefung = new Pruefung();
            var betreuer = betreuer(aufruf, Abbildung.nach(wunsch.betreuer(), offenes.betreuer()), pruefung);
            var doppeltWeil = pruefung.mehrzeilig("doppeltWeil",
                    Abbildung.nach(wunsch.doppeltWeil(), offenes.doppeltWeil()), GRUND);
            return leser.lies(wunsch.stelle(), new Gelesen(offenes.angaben(), offenes.wuensche().genannte()),
                    LocalDate.now(clock), pruefung)
                    .dann(gelesen -> Ergebnis.angenommen(wache.mitPlatz(offenes.geaendert(
                            new Stellenmeldung(gelesen.angaben(), gelesen.wuensche(), betreuer, doppeltWeil),
                            tat(aufruf, spur)))));
        }));
    }

    Ergebnis<Stellenangebot> schliessen(Aufruf aufruf, String id, StelleSchliessenEingabe wunsch) {
        return akten.aendern(aufruf, id, wunsch.version(), (bisher, spur) -> offen(bisher).dann(offenes -> {
            var pruefung = new Pruefung();
            var bemerkung = pruefung.freitext("bemerkung", wunsch.bemerkung(), GRUND);
            var tat = tat(aufruf, spur);
            return pruefung.verstoesse().isEmpty()
                    ? Ergebnis.angenommen(
                            offenes.geschlossen(new Schliessung(wunsch.grund(), tat.tag(), bemerkung), tat))
                    : new Abgelehnt<>(null, pruefung.verstoesse());
        }));
    }

    /** One that nobody has closed. */
    private static Ergebnis<Stellenangebot> offen(Stellenangebot stelle) {
        var schliessung = stelle.schliessung();
        return schliessung == null
                ? Ergebnis.angenommen(stelle)
                : Abgelehnt.wegen(Verstoss.of("id", Eingabefehlercode.UNGUELTIG, "stelle.geschlossen",
                        schliessung.tag()));
    }

    private Stellentat tat(Aufruf aufruf, Spur spur) {
        return new Stellentat(aufruf.anrufer().kennung(), LocalDate.now(clock), spur);
    }
}
