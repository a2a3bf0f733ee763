package de.passgenau.api.massnahme.katalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.massnahme.MassnahmeId;

/** When the Durchgänge of Maßnahmen run that were not called off; a Maßnahme without any need not be in the answer. */
@FunctionalInterface
public interface Durchgangszeiten {

    /** By one reading, however many are asked for. */
    Map<MassnahmeId, List<Zeitraum>> von(Collection<MassnahmeId> massnahmen);

    /** The same of one Maßnahme, without an end as long as somebody is there whose Teilnahme has not ended. */
    default List<Zeitraum> bisAlleGegangenSind(MassnahmeId massnahme) {
        return von(List.of(massnahme)).getOrDefault(massnahme, List.of());
    }
}
