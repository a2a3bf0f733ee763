package de.passgenau.api.vermittlung.guete.vergleich;

import java.util.List;
import java.util.Objects;

import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Ortsangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlung;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;
import de.passgenau.matching.ort.Entfernung;
import org.jspecify.annotations.Nullable;

/** For offers common digits of the codes, for Maßnahmen common Hemmnisse; of equal ones the nearer. */
public final class Codevergleich extends Grundlinie {

    private static final double KM_JE_ZIFFER = 100;

    public Codevergleich(Sammlung sammlung) {
        super(sammlung);
    }

    @Override
    public String name() {
        return "Code und Entfernung";
    }

    @Override
    double punkte(Person person, Stellenangabe stelle) {
        var gesucht = person.zielberuf() == null ? "" : Objects.requireNonNullElse(person.zielberuf().kldb(), "");
        var angeboten = Objects.requireNonNullElse(stelle.kldb(), "");
        int gleich = 0;
        while (gleich < Math.min(gesucht.length(), angeboten.length())
                && gesucht.charAt(gleich) == angeboten.charAt(gleich)) {
            gleich++;
        }
        return gleich - km(person.wohnort(), stelle.ort()) / KM_JE_ZIFFER;
    }

    @Override
    double punkte(Person person, Massnahmenangabe massnahme) {
        var offene = person.offeneHemmnisse().toList();
        long gemeinsam = massnahme.hemmnisse()
                .stream()
                .filter(hemmnis -> istEines(hemmnis.art(), offene))
                .count();
        boolean ueberall = Boolean.TRUE.equals(massnahme.kreisweit());
        return gemeinsam - (ueberall ? 0 : km(person.wohnort(), massnahme.ort()) / KM_JE_ZIFFER);
    }

    private static boolean istEines(@Nullable String art, List<String> offene) {
        return art != null && offene.contains(art);
    }

    private static double km(@Nullable Ortsangabe eine, @Nullable Ortsangabe andere) {
        if (eine == null || andere == null || eine.lat() == null || eine.lon() == null || andere.lat() == null
                || andere.lon() == null) {
            return KM_JE_ZIFFER;
        }
        return Entfernung.km(eine.lat(), eine.lon(), andere.lat(), andere.lon());
    }
}
