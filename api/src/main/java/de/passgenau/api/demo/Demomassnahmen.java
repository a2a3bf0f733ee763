package de.passgenau.api.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Entwurf;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Stand;
import de.passgenau.catalogue.massnahme.Tat;
import de.passgenau.catalogue.massnahme.Urheber;
import de.passgenau.catalogue.massnahme.Verantwortung;
import de.passgenau.catalogue.regel.Ausgang;

/** Tells the life of each Maßnahme that was generated, by the acts of the catalogue: drafted, given to somebody, published. */
final class Demomassnahmen {

    private static final Urheber LEITUNG = new Urheber("demo-leitung", null);

    private final Landkreis landkreis;
    private final Map<String, Traeger> traeger;
    private final Tat tat;

    private Demomassnahmen(Landkreis landkreis, Instant am) {
        this.landkreis = landkreis;
        this.traeger = Demodokumente.traeger(landkreis, am)
                .stream()
                .collect(Collectors.toMap(Traeger::kennung, Function.identity()));
        this.tat = new Tat(LEITUNG, landkreis.umfang().stichtag(), Spur.begonnen(am, List.of()));
    }

    static List<Massnahme> von(Landkreis landkreis, Instant am) {
        var demo = new Demomassnahmen(landkreis, am);
        return landkreis.massnahmen().stream().map(demo::massnahme).toList();
    }

    private Massnahme massnahme(de.passgenau.api.demo.landkreis.Massnahme eine) {
        var seiner = Objects.requireNonNull(traeger.get(eine.traeger()), eine.traeger());
        var steckbrief = new Demosteckbrief(eine, landkreis.umfang().stichtag()).steckbrief();
        var entworfen = gelungen(Massnahme.entwerfen(new MassnahmeId(eine.kennung()),
                new Entwurf(seiner.id(), null, steckbrief), tat));
        if (!eine.zustand().equals(Stand.VEROEFFENTLICHT.name())) {
            return entworfen;
        }
        var verantwortet = gelungen(entworfen.verantwortungGeben(verantwortung(eine.kennung()), tat));
        return verantwortet.veroeffentlichen(seiner, tat) instanceof Ausgang.Vollzogen<Massnahme>(var stand)
                ? stand
                : verantwortet;
    }

    /** One of the staff for each, always the same. */
    private Verantwortung verantwortung(String kennung) {
        var personal = landkreis.fallmanager();
        var eine = personal.get(Math.floorMod(kennung.hashCode(), personal.size()));
        return new Verantwortung(eine.kennung(), eine.name(), "03984 555010", null);
    }

    private static Massnahme gelungen(Ausgang<Massnahme> ausgang) {
        if (ausgang instanceof Ausgang.Vollzogen<Massnahme>(var stand)) {
            return stand;
        }
        throw new IllegalStateException("Nobody can do this to a Maßnahme of the demo: " + ausgang);
    }
}
