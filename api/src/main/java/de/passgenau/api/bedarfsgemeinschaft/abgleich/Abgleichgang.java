package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Compares the households that are due with the cases of their members, on nobody's behalf. */
@Component
public class Abgleichgang {

    /** Who the protocol says it was: nobody in person. */
    private static final Handlung HANDLUNG = new Handlung(
            new Anrufer("passgenau-abgleich", null, Set.of(), Set.of(), null, null, null, Set.of()),
            Zweck.LEISTUNGSGEWAEHRUNG, "abgleich");

    private final Abgleichmarken marken;
    private final Haushaltsabgleich abgleich;
    private final Dokumentliste<Bedarfsgemeinschaft> haushalte;
    private final List<Nachholung> nachholungen;

    Abgleichgang(Abgleichmarken marken, Haushaltsabgleich abgleich, Dokumentliste<Bedarfsgemeinschaft> haushalte,
            List<Nachholung> nachholungen) {
        this.marken = marken;
        this.abgleich = abgleich;
        this.haushalte = haushalte;
        this.nachholungen = nachholungen;
    }

    /** All that is to be done from time to time, each for itself. */
    List<IntSupplier> schritte() {
        return Stream.concat(nachholungen.stream().<IntSupplier>map(eine -> () -> eine.hole(HANDLUNG)),
                Stream.<IntSupplier>of(this::gehe)).toList();
    }

    /** What calls, or former processes, have begun and not finished; how much that was. */
    public int holeNach() {
        return nachholungen.stream().mapToInt(eine -> eine.hole(HANDLUNG)).sum();
    }

    /** How many households were compared. */
    public int gehe() {
        var faellige = marken.faellige();
        faellige.forEach(id -> haushalte.leser()
                .lade(id, Sichtfilter.alles())
                .ifPresent(bg -> abgleich.gleicheAb(bg, HANDLUNG)));
        return faellige.size();
    }
}
