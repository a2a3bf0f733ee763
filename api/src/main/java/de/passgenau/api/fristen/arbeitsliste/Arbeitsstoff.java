package de.passgenau.api.fristen.arbeitsliste;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fristen.bestand.Fristenbestand;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** All that a work list is made of, found in memory. */
@Component
class Arbeitsstoff {

    private final Arbeitsvorrat vorrat;
    private final Fristenbestand fristen;
    private final Haushaltsanlaesse haushalte;
    private final Vermittlungskunde vermittlung;

    Arbeitsstoff(Arbeitsvorrat vorrat, Fristenbestand fristen, Haushaltsanlaesse haushalte,
            Vermittlungskunde vermittlung) {
        this.vorrat = vorrat;
        this.fristen = fristen;
        this.haushalte = haushalte;
        this.vermittlung = vermittlung;
    }

    /** @param wessen the Fallmanager whose cases it is about */
    Arbeitsplan plan(Arbeitsfrage frage, Set<String> wessen, Sichtfilter sicht) {
        var blaetter = vorrat.von(wessen, sicht);
        var faelle = blaetter.stream().map(Arbeitsblatt::fall).collect(Collectors.toSet());
        return new Arbeitsplan(frage, blaetter, fristen.faellig(wessen, sicht),
                new Anlaesse(haushalte.von(faelle, frage.heute()),
                        vermittlung.anlaesse.stream()
                                .flatMap(eine -> eine.bisHeute(faelle, frage.heute()).stream())
                                .toList(),
                        zurueckgestellte(frage, wessen, sicht)));
    }

    private List<Vermittlungsanlass> zurueckgestellte(Arbeitsfrage frage, Set<String> wessen, Sichtfilter sicht) {
        return vermittlung.wiedervorlagen.bisHeute(wessen, frage.heute())
                .stream()
                .filter(anlass -> vorrat.isOpen(anlass.fall(), sicht))
                .toList();
    }

    /** Who knows what there is to do about placing people. */
    @Component
    record Vermittlungskunde(List<Vermittlungsanlaesse> anlaesse, Wiedervorlagen wiedervorlagen) {}
}
