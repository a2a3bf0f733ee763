package de.passgenau.api.demo.durchgang;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fristen.kalender.Bundesland;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.teilnahme.konto.Ereignisangleichung;
import de.passgenau.api.teilnahme.konto.Massnahmeereignis;
import de.passgenau.api.teilnahme.konto.Massnahmenbild;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.steckbrief.Hemmnisart;

/** What follows for the courses of the demo cases from the Durchgänge in which they take part. */
public final class Demoereignisse {

    private final Map<String, List<Durchgang>> jeFall = new HashMap<>();
    private final Map<MassnahmeId, Ereignis.Art> arten = new HashMap<>();
    private final Massnahmenbild bild = new Massnahmenbild(Kalender.fuer(Bundesland.BB)::istArbeitstag,
            ZoneId.of("Europe/Berlin"));
    private final LocalDate stichtag;

    public Demoereignisse(Landkreis landkreis, Instant am) {
        this.stichtag = landkreis.umfang().stichtag();
        for (var durchgang : Demodurchgaenge.von(landkreis, am)) {
            durchgang.teilnahmen()
                    .stream()
                    .map(eine -> eine.fall().wert())
                    .distinct()
                    .forEach(fall -> jeFall.computeIfAbsent(fall, kennung -> new ArrayList<>()).add(durchgang));
        }
        for (var massnahme : landkreis.massnahmen()) {
            var hemmnisse = massnahme.hemmnisse().stream().map(Hemmnisart::valueOf).toList();
            Massnahmeereignis.art(Instrumentart.valueOf(massnahme.instrument()), hemmnisse)
                    .ifPresent(art -> arten.put(new MassnahmeId(massnahme.kennung()), art));
        }
    }

    /** The course of a case with the Maßnahmen in which it takes part. */
    public Fallverlauf in(Fallverlauf verlauf, Fall fall) {
        return new Ereignisangleichung(bild, arten, stichtag, fall.seit()).angeglichen(verlauf,
                new Fallkennung(fall.kennung()), jeFall.getOrDefault(fall.kennung(), List.of()));
    }
}
