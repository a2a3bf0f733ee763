package de.passgenau.api.vermittlung.runde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.vermittlung.runde.Abgleichrunde.Abschluss;
import de.passgenau.api.vermittlung.runde.Rundeneingaben.Abschlusswunsch;
import de.passgenau.api.vermittlung.runde.Rundeneingaben.Entscheidung;
import de.passgenau.api.vermittlung.runde.Rundenentscheidung.Verwerfungsgrund;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides line by line and closes a session; people do, nothing else does. */
@Component
class Rundengang {

    private static final int NOTIZ = 500;

    private final Aktenfuehrung<Abgleichrunde> runden;
    private final Aktenfuehrung<Rundenzeile> zeilen;
    private final Rundenbefugnis befugnis;
    private final Clock clock;

    Rundengang(Aktenfuehrung<Abgleichrunde> runden, Aktenfuehrung<Rundenzeile> zeilen, Rundenbefugnis befugnis,
            Clock clock) {
        this.runden = runden;
        this.zeilen = zeilen;
        this.befugnis = befugnis;
        this.clock = clock;
    }

    /** The proposal is made in the same act; one that stands for the same offer is the one. */
    Ergebnis<Rundenzeile> entscheiden(Aufruf aufruf, String id, Entscheidung wunsch) {
        return zeilen.aendern(aufruf, id, wunsch.version(), (zeile, spur) -> {
            var fehler = new ArrayList<>(befugnis.gegen(zeile, aufruf));
            var pruefung = new Pruefung();
            var notiz = pruefung.freitext("notiz", wunsch.notiz(), NOTIZ);
            pruefe(wunsch, notiz, pruefung);
            fehler.addAll(pruefung.verstoesse());
            if (!fehler.isEmpty()) {
                return new Abgelehnt<>(zeile, fehler);
            }
            var entscheidung = new Rundenentscheidung(wunsch.art(), spur.geaendertAm(), aufruf.anrufer().kennung(),
                    wunsch.grund(), wunsch.wiedervorlage(), notiz, null);
            return wunsch.art() == Rundenentscheidung.Art.VORSCHLAGEN
                    ? befugnis.vorgeschlagen(aufruf, zeile, wunsch)
                            .dann(vorschlag -> Ergebnis
                                    .angenommen(zeile.entschieden(entscheidung.mit(vorschlag), spur)))
                    : Ergebnis.angenommen(zeile.entschieden(entscheidung, spur));
        });
    }

    private void pruefe(Entscheidung wunsch, @Nullable String notiz, Pruefung pruefung) {
        nurWenn(wunsch.art() == Rundenentscheidung.Art.VERWERFEN, "grund", wunsch.grund(), pruefung);
        nurWenn(wunsch.art() == Rundenentscheidung.Art.ZURUECKSTELLEN, "wiedervorlage", wunsch.wiedervorlage(),
                pruefung);
        var wieder = wunsch.wiedervorlage();
        if (wieder != null && !wieder.isAfter(LocalDate.now(clock))) {
            pruefung.melde("wiedervorlage", Eingabefehlercode.UNGUELTIG, "runde.vergangen");
        }
        if (wunsch.grund() == Verwerfungsgrund.ANDERER && notiz == null) {
            pruefung.melde("notiz", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
        }
    }

    private static void nurWenn(boolean verlangt, String feld, @Nullable Object wert, Pruefung pruefung) {
        if (verlangt && wert == null) {
            pruefung.melde(feld, Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
        } else if (!verlangt && wert != null) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "runde.fremd");
        }
    }

    /** What is open then stays so; closed by somebody who takes part. */
    Ergebnis<Abgleichrunde> abschliessen(Aufruf aufruf, String id, Abschlusswunsch wunsch) {
        return runden.aendern(aufruf, id, wunsch.version(), (runde, spur) -> {
            var pruefung = new Pruefung();
            var bemerkung = pruefung.freitext("bemerkung", wunsch.bemerkung(), NOTIZ);
            if (!runde.teilnehmer().contains(aufruf.anrufer().kennung())) {
                pruefung.melde("id", Eingabefehlercode.NICHT_BEFUGT, "runde.nicht-dabei");
            }
            if (runde.abschluss() != null) {
                pruefung.melde("id", Eingabefehlercode.UNGUELTIG, "runde.abgeschlossen");
            }
            List<Verstoss> fehler = pruefung.verstoesse();
            return fehler.isEmpty()
                    ? Ergebnis.angenommen(runde.abgeschlossen(
                            new Abschluss(spur.geaendertAm(), aufruf.anrufer().kennung(), bemerkung), spur))
                    : new Abgelehnt<>(runde, fehler);
        });
    }
}
