package de.passgenau.api.controlling.erfolg;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import de.passgenau.api.controlling.Mindestanzahl;
import de.passgenau.api.controlling.Zahl;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.erfolg.Erfolgsbilanz;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/**
 * What a Maßnahme was good for, as it is published: of twenty participants and more, and nothing of it that shows what
 * became of fewer than five.
 *
 * @param stand            the last day that counts
 * @param nachSechsMonaten null as long as it is known of fewer than twenty
 * @param integrierte      with work or training at the end or half a year later, each counted once
 * @param fortschritte     solved Hemmnisse and better categories
 * @param platztage        days for which places were paid
 */
record Massnahmeerfolg(
        MassnahmeId massnahmeId,
        LocalDate stand,
        int angetreten,
        Zahl beendet,
        Zahl abgebrochen,
        Zahl nichtAngetreten,
        List<Abbruchzahl> abbrueche,
        Erfolgsanteil amEnde,
        @Nullable Erfolgsanteil nachSechsMonaten,
        Zahl integrierte,
        Kategorienbilanz kategorien,
        List<Hemmnisbilanz> hemmnisse,
        Zahl geloest,
        Zahl fortschritte,
        long platztage) {

    private static final int HOECHSTENS = 1_000_000;

    /** How often somebody has left for one reason. */
    record Abbruchzahl(Abweichungsgrund grund, Zahl anzahl) {}

    static Massnahmeerfolg von(MassnahmeId massnahme, LocalDate stand, Erfolgsbilanz bilanz, long platztage) {
        int amEnde = bilanz.amEnde().treffer();
        int da = bilanz.angetreten();
        var enden = reihe(bilanz.beendet(), bilanz.abgebrochen());
        var arbeit = reihe(amEnde, bilanz.integrierte() - amEnde, da - bilanz.integrierte());
        var integrierte = Zahl.von(bilanz.integrierte(), arbeit.getLast().unterdrueckt());
        var kategorien = Kategorienbilanz.von(bilanz);
        var geloest = Zahl.von(bilanz.geloest(), bilanz.geloest() < Mindestanzahl.MINDESTENS);
        return new Massnahmeerfolg(massnahme, stand, da, enden.getFirst(), enden.getLast(),
                Zahl.von(bilanz.nichtAngetreten(), bilanz.nichtAngetreten() < Mindestanzahl.MINDESTENS),
                abbrueche(bilanz, enden.getLast()), Erfolgsanteil.von(bilanz.amEnde(), arbeit.getFirst()),
                Erfolgsanteil.von(bilanz.nachSechsMonaten()), integrierte, kategorien,
                Hemmnisbilanz.alle(bilanz.hemmnisse()), geloest,
                Zahl.von(bilanz.fortschritte(), geloest.unterdrueckt() || kategorien.besser().unterdrueckt()),
                platztage);
    }

    private static List<Zahl> reihe(long... werte) {
        return Mindestanzahl.reihe(Arrays.stream(werte).boxed().toList());
    }

    private static List<Abbruchzahl> abbrueche(Erfolgsbilanz bilanz, Zahl insgesamt) {
        var gruende = Arrays.stream(Abweichungsgrund.values())
                .filter(grund -> grund.passtZu(Stand.ABGEBROCHEN))
                .toList();
        var zahlen = Mindestanzahl.reihe(gruende.stream()
                .map(grund -> (long) bilanz.abbrueche().getOrDefault(grund, 0))
                .toList());
        return IntStream.range(0, gruende.size())
                .mapToObj(i -> new Abbruchzahl(gruende.get(i),
                        insgesamt.unterdrueckt() ? Zahl.VERBORGEN : zahlen.get(i)))
                .toList();
    }

    /** Of its place among all; the more participants, the earlier. */
    String platz() {
        return "%07d/%s".formatted(HOECHSTENS - angetreten, massnahmeId.wert());
    }
}
