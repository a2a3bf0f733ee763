package de.passgenau.api.demo.durchgang;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.demo.landkreis.Fall;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Massnahme;
import de.passgenau.api.demo.landkreis.Teilnahme;
import de.passgenau.api.fristen.kalender.Bundesland;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.durchgang.Angebot;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.Tatausgang;
import de.passgenau.catalogue.durchgang.Umstaende;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.regel.Ausgang;

/**
 * Plans the Durchgänge that were generated and lets everybody do in them what was drawn, by the same rules as
 * everywhere: an act that they refuse is left out.
 */
public final class Demodurchgaenge {

    private static final LocalTime MITTAGS = LocalTime.NOON;
    private static final ZoneId ORT = ZoneId.of("Europe/Berlin");
    private static final int TAGE_VORHER = 60;

    private final Map<String, List<Teilnahme>> teilnahmen;
    private final Map<String, String> fallmanager;
    private final Demoweg.Umfeld umfeld;
    private final Instant am;
    private int abgelehnt;

    private Demodurchgaenge(Landkreis landkreis, Instant am) {
        this.teilnahmen = landkreis.teilnahmen().stream().collect(Collectors.groupingBy(Teilnahme::durchgang));
        this.fallmanager = landkreis.faelle().stream().collect(Collectors.toMap(Fall::kennung, Fall::fallmanager));
        this.umfeld = new Demoweg.Umfeld(landkreis.umfang().stichtag(), Kalender.fuer(Bundesland.BB)::istArbeitstag);
        this.am = am;
    }

    /** Of all Maßnahmen of the Landkreis. */
    public static List<Durchgang> von(Landkreis landkreis, Instant am) {
        return erzaehlt(landkreis, am).alle;
    }

    static Ergebnis erzaehlt(Landkreis landkreis, Instant am) {
        var demo = new Demodurchgaenge(landkreis, am);
        var alle = landkreis.massnahmen().stream().flatMap(demo::durchgaenge).toList();
        return new Ergebnis(alle, demo.abgelehnt);
    }

    /** @param abgelehnt how many acts the rules did not allow */
    record Ergebnis(List<Durchgang> alle, int abgelehnt) {}

    private Stream<Durchgang> durchgaenge(Massnahme massnahme) {
        var angebot = new Angebot(new MassnahmeId(massnahme.kennung()), new TraegerId(massnahme.traeger()));
        return massnahme.durchgaenge()
                .stream()
                .map(lauf -> gefuellt(massnahme, lauf, geplant(angebot, massnahme, lauf)));
    }

    private Durchgang geplant(Angebot angebot, Massnahme massnahme, Massnahme.Durchgang lauf) {
        var tag = lauf.beginn().minusDays(TAGE_VORHER);
        var ausgang = Durchgang.planen(new DurchgangId(lauf.kennung()), angebot,
                new Demorahmen(massnahme, lauf).rahmen(), Spur.begonnen(zeit(tag), List.of()));
        if (ausgang instanceof Ausgang.Vollzogen<Durchgang>(var stand)) {
            return stand;
        }
        throw new IllegalStateException("Nobody can plan this Durchgang of the demo: " + ausgang);
    }

    private Durchgang gefuellt(Massnahme massnahme, Massnahme.Durchgang lauf, Durchgang geplant) {
        var schritte = teilnahmen.getOrDefault(lauf.kennung(), List.of())
                .stream()
                .flatMap(eine -> new Demoweg(massnahme, eine,
                        Objects.requireNonNull(fallmanager.get(eine.fall()), eine.fall()), umfeld).schritte().stream())
                .sorted(Comparator.comparing(Demoweg.Schritt::tag))
                .toList();
        var stand = geplant;
        for (var schritt : schritte) {
            stand = danach(stand, schritt);
        }
        return stand;
    }

    private Durchgang danach(Durchgang stand, Demoweg.Schritt schritt) {
        var zeit = zeit(schritt.tag());
        var umstaende = new Umstaende(schritt.tag(), zeit, schritt.akteur(), umfeld.arbeitstag());
        var ausgang = stand.vollziehe(schritt.tat(), umstaende, stand.spur().fortgesetzt(zeit, List.of()));
        if (ausgang instanceof Tatausgang.Vollzogen(var neu)) {
            return neu;
        }
        abgelehnt++;
        return stand;
    }

    /** At noon of a day that has passed, or just now. */
    private Instant zeit(LocalDate tag) {
        return tag.isBefore(umfeld.stichtag()) ? tag.atTime(MITTAGS).atZone(ORT).toInstant() : am;
    }
}
