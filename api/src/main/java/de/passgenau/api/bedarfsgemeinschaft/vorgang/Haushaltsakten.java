package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.abgleich.Haushaltsabgleich;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** Changes stored households, each whole or not at all, with all reasons against it; the cases of the members follow. */
@Component
public class Haushaltsakten {

    private final Aktenfuehrung<Bedarfsgemeinschaft> akten;
    private final Zulaessigkeit zulaessigkeit;
    private final Haushaltsabgleich abgleich;
    private final Kennungen kennungen;

    Haushaltsakten(Aktenfuehrung<Bedarfsgemeinschaft> akten, Zulaessigkeit zulaessigkeit,
            Haushaltsabgleich abgleich, Kennungen kennungen) {
        this.akten = akten;
        this.zulaessigkeit = zulaessigkeit;
        this.abgleich = abgleich;
        this.kennungen = kennungen;
    }

    public Ergebnis<Bedarfsgemeinschaft> aendern(Aufruf aufruf, Haushaltsbezug bezug, Haushaltstat tat) {
        var id = kennungen.id(Bedarfsgemeinschaft.class, bezug.bedarfsgemeinschaftId());
        return abgeglichen(aufruf, akten.aendern(aufruf, id, bezug.version(),
                (bg, spur) -> geprueft(bg, spur, tat, aufruf)));
    }

    /** Whatever happens in between, the cases follow: now, or when households are compared the next time. */
    Ergebnis<Bedarfsgemeinschaft> abgeglichen(Aufruf aufruf, Ergebnis<Bedarfsgemeinschaft> ergebnis) {
        if (ergebnis instanceof Angenommen<Bedarfsgemeinschaft>(var bg)) {
            abgleich.gleicheAb(bg, Handlung.von(aufruf.einsicht()));
        }
        return ergebnis;
    }

    /** All that was noted, and all that a new household would break. */
    List<Verstoss> verstoesse(Bedarfsgemeinschaft entwurf, Pruefung pruefung) {
        return zulaessigkeit.verstoesse(entwurf, pruefung);
    }

    private Ergebnis<Bedarfsgemeinschaft> geprueft(Bedarfsgemeinschaft bg, Spur spur, Haushaltstat tat,
            Aufruf aufruf) {
        var pruefung = zulaessigkeit.begonnen(bg, aufruf.anrufer());
        var danach = tat.vollziehe(bg, spur, pruefung);
        var fehler = zulaessigkeit.verstoesse(danach, tat, pruefung);
        return fehler.isEmpty() ? vorbereitet(bg, danach, tat) : new Abgelehnt<>(bg, fehler);
    }

    private static Ergebnis<Bedarfsgemeinschaft> vorbereitet(Bedarfsgemeinschaft bg, Bedarfsgemeinschaft danach,
            Haushaltstat tat) {
        return tat.bereiteVor(danach)
                .<Ergebnis<Bedarfsgemeinschaft>>map(fehler -> new Abgelehnt<>(bg, List.of(fehler)))
                .orElseGet(() -> Ergebnis.angenommen(danach));
    }
}
