package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.util.Set;

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
    private final Bindungspruefung bindungen;

    Abgleichgang(Abgleichmarken marken, Haushaltsabgleich abgleich, Dokumentliste<Bedarfsgemeinschaft> haushalte,
            Bindungspruefung bindungen) {
        this.marken = marken;
        this.abgleich = abgleich;
        this.haushalte = haushalte;
        this.bindungen = bindungen;
    }

    /** What a former process has left undone between a household and a case; how many cases were put right. */
    public int pruefeBindungen() {
        return bindungen.pruefe(HANDLUNG);
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
