package de.passgenau.api.demo.durchgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Vormerken;
import de.passgenau.catalogue.konto.Wiederholungsfristen;
import de.passgenau.catalogue.regel.Ausgang;

/** The accounts of all cases that take part in the Durchgänge of the demo. */
public final class Demokonten {

    private Demokonten() {}

    /** In the order in which the first of each was proposed. */
    public static List<Massnahmenkonto> von(Landkreis landkreis, Instant am) {
        Map<Fallkennung, List<Anspruch>> jeFall = new LinkedHashMap<>();
        Demodurchgaenge.von(landkreis, am)
                .stream()
                .flatMap(durchgang -> durchgang.teilnahmen().stream().map(eine -> new Anspruch(durchgang, eine)))
                .sorted(Comparator.comparing(Anspruch::am))
                .forEach(eine -> jeFall.computeIfAbsent(eine.teilnahme.fall(), fall -> new ArrayList<>()).add(eine));
        return jeFall.entrySet().stream().map(fall -> konto(fall.getKey(), fall.getValue(), am)).toList();
    }

    private record Anspruch(Durchgang durchgang, Teilnahme teilnahme) {

        Instant am() {
            return teilnahme.verlauf().getFirst().am();
        }

        LocalDate beginn() {
            return durchgang.zeitraum().von();
        }

        /** Nothing of the demo says which Maßnahmen are alike; each is like itself. */
        Vormerken vormerken() {
            return new Vormerken(teilnahme.id(), durchgang.id(), durchgang.massnahmeId().wert(), beginn(),
                    Wiederholungsfristen.UEBLICH, null);
        }
    }

    private static Massnahmenkonto konto(Fallkennung fall, List<Anspruch> ansprueche, Instant am) {
        var konto = Massnahmenkonto.eroeffnet(fall, Spur.begonnen(ansprueche.getFirst().am(), List.of()));
        for (var einer : ansprueche) {
            konto = vorgemerkt(konto, einer);
        }
        return konto.abgeglichen(ansprueche.stream().map(Anspruch::teilnahme).toList(), Set.of(), am, konto.spur());
    }

    private static Massnahmenkonto vorgemerkt(Massnahmenkonto konto, Anspruch einer) {
        if (konto.vormerken(einer.vormerken(),
                konto.spur()
                        .fortgesetzt(einer.am(), List.of())) instanceof Ausgang.Vollzogen<Massnahmenkonto>(var stand)) {
            return stand;
        }
        throw new IllegalStateException("Nobody can claim this Teilnahme of the demo: " + einer);
    }
}
