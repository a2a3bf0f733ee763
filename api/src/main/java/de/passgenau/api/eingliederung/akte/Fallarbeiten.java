package de.passgenau.api.eingliederung.akte;

import java.util.ArrayList;
import java.util.function.Function;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Eingliederung;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.fall.Befugnis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** Carries out acts in stored cases, each one whole or not at all; all reasons against it are named at once. */
@Component
public class Fallarbeiten {

    private final Aktenfuehrung<Fall> akten;
    private final Kennungen kennungen;
    private final Umstandskunde umstaende;
    private final Nachfuehrung nachfuehrung;

    Fallarbeiten(Aktenfuehrung<Fall> akten, Kennungen kennungen, Umstandskunde umstaende,
            Nachfuehrung nachfuehrung) {
        this.akten = akten;
        this.kennungen = kennungen;
        this.umstaende = umstaende;
        this.nachfuehrung = nachfuehrung;
    }

    /** An act of whoever leads the case, or deputises for him. */
    public Ergebnis<Fall> vollziehe(Aufruf aufruf, Fallbezug bezug, Tat tat) {
        return vollziehe(aufruf, bezug, fall -> tat);
    }

    /** @param tat what is to be done in a case that is as this one */
    public Ergebnis<Fall> vollziehe(Aufruf aufruf, Fallbezug bezug, Function<Fall, Tat> tat) {
        return vollziehe(aufruf, bezug, tat, fall -> Befugnis.zuHandeln(fall, aufruf.anrufer()));
    }

    /** @param wer says of a case whether the caller may do this in it */
    public Ergebnis<Fall> vollziehe(Aufruf aufruf, Fallbezug bezug, Function<Fall, Tat> tat,
            Function<Fall, Befugnis> wer) {
        var id = kennungen.id(Fall.class, bezug.fallId());
        return akten.aendern(aufruf, id, bezug.version(), (fall, spur) -> {
            var ergebnis = Eingliederung.vollziehe(fall.verlauf(), tat.apply(fall),
                    umstaende.fuer(fall, aufruf.anrufer().kennung()));
            var fehler = new ArrayList<Verstoss>();
            var befugnis = wer.apply(fall);
            if (befugnis.grund() != null) {
                fehler.add(Verstoss.of("fallId", Eingabefehlercode.NICHT_BEFUGT, befugnis.grund()));
            }
            fehler.addAll(ergebnis.fehler());
            var neu = ergebnis.stand();
            return fehler.isEmpty() && neu != null
                    ? Ergebnis.angenommen(nachgefuehrt(fall, neu, spur, aufruf))
                    : new Abgelehnt<>(fall, fehler);
        });
    }

    private Fall nachgefuehrt(Fall fall, Fallverlauf neu, Spur spur, Aufruf aufruf) {
        var entwurf = fall.fortgeschrieben(neu, spur);
        var danach = nachfuehrung.nachgefuehrt(neu, umstaende.fuer(entwurf, aufruf.anrufer().kennung()));
        return danach.equals(neu) ? entwurf : fall.fortgeschrieben(danach, spur);
    }
}
