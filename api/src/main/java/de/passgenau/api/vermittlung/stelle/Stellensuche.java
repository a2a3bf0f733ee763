package de.passgenau.api.vermittlung.stelle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Fund;
import de.passgenau.api.vermittlung.rangliste.Suchauftrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/** Offers for a person by the usual weights: one search, one read. */
@Component
public class Stellensuche {

    private final Matching matching;
    private final Dokumentliste<Stellenangebot> stellen;
    private final Stellentreffer treffer;
    private final Clock clock;

    Stellensuche(Matching matching, Dokumentliste<Stellenangebot> stellen, Stellentreffer treffer, Clock clock) {
        this.matching = matching;
        this.stellen = stellen;
        this.treffer = treffer;
        this.clock = clock;
    }

    public Fund<StelleTreffer> suche(Suchauftrag auftrag) {
        var heute = LocalDate.now(clock);
        var person = auftrag.person().arbeit();
        var liste = matching.stellenFuer(person, frage(auftrag, heute));
        var plaetze = liste.plaetze().stream().collect(Collectors.toMap(Platz::id, Function.identity()));
        return new Fund<>(liste, plaetze.isEmpty()
                ? Map.of()
                : stellen.fuer(auftrag.einsicht())
                        .lade(plaetze.keySet())
                        .stream()
                        .collect(Collectors.toMap(Stellenangebot::kennung, eine -> treffer.von(eine,
                                Begruendung.von(Objects.requireNonNull(plaetze.get(eine.kennung())).bewertung()),
                                person, heute))));
    }

    /** Which offers count for somebody with these eyes. */
    public Rangsuche frage(Suchauftrag auftrag, LocalDate heute) {
        return new Rangsuche(stellen.fuer(auftrag.einsicht()).filter(), Map.of(),
                new Massstab(Gewichte.fuerStellen(), heute), Rangsuche.Art.PASSEND, auftrag.ausschnitt());
    }
}
