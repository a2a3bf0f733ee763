package de.passgenau.api.controlling.erfolg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.erfolg.Auswertungsschnitt;
import de.passgenau.catalogue.erfolg.Erfolgsbilanz;
import de.passgenau.catalogue.erfolg.Teilnahmeergebnis;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.springframework.stereotype.Component;

/** Works out what Maßnahmen were good for (M-07), from memory alone: nothing is read, however many there are. */
@Component
class Erfolgsrechnung {

    private static final int MONATE_DANACH = 6;

    private final Durchgangsbilanzen durchgaenge;
    private final Fallentwicklungen faelle;
    private final Clock clock;

    Erfolgsrechnung(Durchgangsbilanzen durchgaenge, Fallentwicklungen faelle, Clock clock) {
        this.durchgaenge = durchgaenge;
        this.faelle = faelle;
        this.clock = clock;
    }

    /** All of which enough is known, those with the most participants first. */
    List<Massnahmeerfolg> alle() {
        return durchgaenge.massnahmen()
                .stream()
                .flatMap(massnahme -> von(massnahme).stream())
                .sorted(Comparator.comparing(Massnahmeerfolg::platz))
                .toList();
    }

    /** Empty if too little is known of it. */
    Optional<Massnahmeerfolg> von(MassnahmeId massnahme) {
        var seine = durchgaenge.von(massnahme);
        return schnitt(seine).bis(LocalDate.now(clock)).flatMap(bis -> {
            var bilanz = Erfolgsbilanz.von(ergebnisse(seine, bis).toList());
            return bilanz.istAussagekraeftig()
                    ? Optional.of(Massnahmeerfolg.von(massnahme, bis, bilanz,
                            Durchgangsbilanz.bezahltePlatztage(seine, bis)))
                    : Optional.empty();
        });
    }

    /** What became of all who count today. */
    List<Teilnahmeergebnis> ergebnisse(MassnahmeId massnahme) {
        var seine = durchgaenge.von(massnahme);
        return schnitt(seine).bis(LocalDate.now(clock)).map(bis -> ergebnisse(seine, bis).toList()).orElse(List.of());
    }

    private Stream<Teilnahmeergebnis> ergebnisse(List<Durchgangsbilanz> seine, LocalDate bis) {
        var halbesJahr = schnitt(seine).bis(LocalDate.now(clock).minusMonths(MONATE_DANACH)).orElse(LocalDate.MIN);
        return seine.stream()
                .flatMap(eine -> eine.gezaehlte(bis)
                        .flatMap(ende -> faelle.von(ende.fall())
                                .map(fall -> fall.ergebnis(ende, !eine.zaehltAm(ende).isAfter(halbesJahr)))
                                .stream()));
    }

    private Auswertungsschnitt schnitt(List<Durchgangsbilanz> seine) {
        return new Auswertungsschnitt(seine.stream().flatMap(Durchgangsbilanz::zaehltage).toList());
    }
}
