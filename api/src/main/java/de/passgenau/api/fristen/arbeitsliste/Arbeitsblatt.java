package de.passgenau.api.fristen.arbeitsliste;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Termin;

/**
 * What of an open case asks for somebody's attention some day; nothing of the person.
 *
 * @param sicht what decides who may know of it
 * @param vereinbarungsende the last day of the agreement that nobody has evaluated yet; empty without one
 * @param ohneStrategie open Hemmnisse that nobody works on, in the order of work (P-05)
 * @param offeneTermine in the order of their days
 * @param versaeumteTermine missed ones after which nothing has happened
 */
record Arbeitsblatt(
        String fall,
        String fallmanager,
        boolean offen,
        Map<String, Set<String>> sicht,
        Instant geaendertAm,
        List<LocalDate> vereinbarungsende,
        List<Hemmnisart> ohneStrategie,
        List<LocalDateTime> offeneTermine,
        List<LocalDate> versaeumteTermine) {

    Arbeitsblatt {
        vereinbarungsende = List.copyOf(vereinbarungsende);
        ohneStrategie = List.copyOf(ohneStrategie);
        offeneTermine = List.copyOf(offeneTermine);
        versaeumteTermine = List.copyOf(versaeumteTermine);
    }

    static Arbeitsblatt von(Fall fall) {
        var stand = fall.verlauf().geltend();
        return new Arbeitsblatt(fall.kennung(), fall.fallmanager(), fall.zustand() == Zustand.OFFEN,
                Fallsicht.merkmale(fall), fall.geaendertAm(), vereinbarungsende(stand), ohneStrategie(stand),
                stand.betreuung().termine().offene().stream().map(Termin::beginn).toList(),
                Versaeumnisse.ohneFolge(stand.betreuung()));
    }

    private static List<LocalDate> vereinbarungsende(Fallverlauf stand) {
        return stand.planung().vereinbarungen().unausgewertete().stream().map(Vereinbarung::bis).sorted().toList();
    }

    private static List<Hemmnisart> ohneStrategie(Fallverlauf stand) {
        var fahrplan = stand.planung().fahrplan();
        return stand.hemmnisse()
                .offene()
                .stream()
                .map(Hemmnislage::hemmnis)
                .filter(hemmnis -> !fahrplan.bearbeitet(hemmnis.id()))
                .map(Hemmnis::art)
                .toList();
    }
}
