package de.passgenau.api.vermittlung.treffer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.rangliste.Fund;
import de.passgenau.api.vermittlung.rangliste.Suchauftrag;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/** Maßnahmen for a person by the usual weights: one search, one read. */
@Component
public class Massnahmensuche {

    private final Matching matching;
    private final Dokumentliste<Massnahme> massnahmen;
    private final Massnahmentreffer treffer;
    private final Clock clock;

    Massnahmensuche(Matching matching, Dokumentliste<Massnahme> massnahmen, Massnahmentreffer treffer, Clock clock) {
        this.matching = matching;
        this.massnahmen = massnahmen;
        this.treffer = treffer;
        this.clock = clock;
    }

    /** To be called before {@link #frage} is asked. */
    public void bringeNach() {
        treffer.bringeNach();
    }

    public Fund<MassnahmeTreffer> suche(Suchauftrag auftrag) {
        bringeNach();
        var frage = frage(auftrag, LocalDate.now(clock));
        var liste = matching.massnahmenFuer(auftrag.person(), frage);
        var person = Angesehene.von(auftrag.fall(), auftrag::person);
        var plaetze = liste.plaetze().stream().collect(Collectors.toMap(Platz::id, Function.identity()));
        return new Fund<>(liste, plaetze.isEmpty()
                ? Map.of()
                : massnahmen.fuer(auftrag.einsicht())
                        .lade(plaetze.keySet())
                        .stream()
                        .collect(Collectors.toMap(Massnahme::kennung, eine -> treffer.von(eine,
                                Objects.requireNonNull(plaetze.get(eine.kennung())).bewertung(), person,
                                frage.massstab()))));
    }

    /** Which Maßnahmen count for somebody with these eyes. */
    public Rangsuche frage(Suchauftrag auftrag, LocalDate heute) {
        return new Rangsuche(massnahmen.fuer(auftrag.einsicht()).filter(), Map.of(),
                new Massstab(Gewichte.fuerMassnahmen(), heute), Rangsuche.Art.PASSEND, auftrag.ausschnitt());
    }
}
