package de.passgenau.api.teilnahme.konto;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.teilnahme.Gegebenheiten;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Knows as what Maßnahmen stand in a case, and on which days people come to them. */
@Component
class Massnahmenkunde {

    private final Dokumentliste<Massnahme> massnahmen;
    private final Gegebenheiten gegebenheiten;
    private final Clock clock;

    Massnahmenkunde(Dokumentliste<Massnahme> massnahmen, Gegebenheiten gegebenheiten, Clock clock) {
        this.massnahmen = massnahmen;
        this.gegebenheiten = gegebenheiten;
        this.clock = clock;
    }

    /** By one read, and by none without Durchgänge. */
    Map<MassnahmeId, Ereignis.Art> arten(Collection<Durchgang> durchgaenge) {
        var ids = durchgaenge.stream().map(durchgang -> durchgang.massnahmeId().wert()).distinct().toList();
        var arten = new HashMap<MassnahmeId, Ereignis.Art>();
        for (var massnahme : ids.isEmpty() ? List.<Massnahme>of() : massnahmen.leser().lade(ids, Sichtfilter.alles())) {
            var steckbrief = massnahme.steckbrief();
            Massnahmeereignis.art(steckbrief.instrument(), steckbrief.wirkung().hemmnisse())
                    .ifPresent(art -> arten.put(massnahme.id(), art));
        }
        return arten;
    }

    Ereignisangleichung angleichung(Fall fall, Map<MassnahmeId, Ereignis.Art> arten) {
        return new Ereignisangleichung(new Massnahmenbild(gegebenheiten::istArbeitstag, clock.getZone()), arten,
                LocalDate.now(clock), fall.angelegtAm().atZone(clock.getZone()).toLocalDate());
    }
}
