package de.passgenau.api.datenschutz;

import java.util.List;
import java.util.Map;

import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.fall.Fall;

/** Tells a person under one heading of what there is about her, and machines the same. */
public interface Eintragsauskunft extends Auskunftsquelle {

    String titel();

    /** The name of the collection. */
    String sammlung();

    List<Eintrag> eintraege(Fall fall);

    @Override
    default List<Abschnitt> abschnitte(Fall fall) {
        var eintraege = eintraege(fall);
        return eintraege.isEmpty() ? List.of() : List.of(new Abschnitt(titel(), eintraege));
    }

    @Override
    default Map<String, Object> gespeichert(Fall fall) {
        return Map.of(sammlung(), eintraege(fall));
    }
}
