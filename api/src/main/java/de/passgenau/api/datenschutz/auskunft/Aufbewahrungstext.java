package de.passgenau.api.datenschutz.auskunft;

import java.time.Period;
import java.util.ArrayList;
import java.util.Optional;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.loeschung.Loeschart;
import de.passgenau.api.datenschutz.loeschung.Loeschart.Vollzug;
import de.passgenau.api.datenschutz.loeschung.Loeschkonzept;
import de.passgenau.api.datenschutz.loeschung.Loeschregel;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.protokoll.ProtokollEinstellungen;
import org.springframework.stereotype.Component;

/** Says how long each kind of data is kept, and from when on this case may go. */
@Component
class Aufbewahrungstext {

    private final Loeschkonzept konzept;
    private final ProtokollEinstellungen protokoll;
    private final Vertragsworte worte;

    Aufbewahrungstext(Loeschkonzept konzept, ProtokollEinstellungen protokoll, Vertragsworte worte) {
        this.konzept = konzept;
        this.protokoll = protokoll;
        this.worte = worte;
    }

    Abschnitt abschnitt(Fall fall) {
        return new Abschnitt("Wie lange Ihre Daten aufbewahrt werden",
                konzept.regeln().stream().map(regel -> eintrag(regel, fall)).toList());
    }

    private Eintrag eintrag(Loeschregel regel, Fall fall) {
        var werte = new ArrayList<String>();
        frist(regel).ifPresent(frist -> werte.add("Frist: " + Zeitform.dauer(frist) + ". Beginn: "
                + worte.wert("Loeschfristbeginn", regel.beginn().name())));
        werte.add("Gelöscht wird: " + worte.wert("Loeschvollzug", regel.vollzug().name()));
        if (regel.art() == Loeschart.FALL) {
            werte.add(regel.faelligAb(fall.verwahrung())
                    .map(tag -> "Ihr Fall wird frühestens am " + Zeitform.tag(tag) + " gelöscht")
                    .orElse("Die Frist beginnt erst, wenn Ihr Fall abgeschlossen ist"));
        }
        werte.add("Rechtsgrundlage: " + regel.rechtsgrundlage());
        return new Eintrag(worte.wert("Loeschart", regel.art().name()), werte);
    }

    private Optional<Period> frist(Loeschregel regel) {
        return Optional.ofNullable(regel.vollzug() == Vollzug.PROTOKOLL ? protokoll.aufbewahrung() : regel.frist());
    }
}
