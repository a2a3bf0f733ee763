package de.passgenau.api.vermittlung.guete.abbildung;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Hemmnisart;

/** All that somebody can prove, as codes: from words, licences, German, years of work and length of benefit. */
final class Nachweisabbildung {

    private static final String FUEHRERSCHEIN = "FUEHRERSCHEIN_";
    private static final String SPRACHE = "SPRACHE_";
    private static final int ERFAHREN_AB_JAHREN = 1;

    private final Wortschatz woerter;

    Nachweisabbildung(Wortschatz woerter) {
        this.woerter = woerter;
    }

    Set<String> von(Person person, List<Berufswunsch> wuensche, Set<Hemmnisart> offene) {
        var codes = new TreeSet<>(woerter.kenntnisse().nachweise(person.kenntnisse(), offene, woerter.stichtag()));
        person.fuehrerschein().forEach(klasse -> codes.add(FUEHRERSCHEIN + klasse(klasse)));
        if (person.sprachniveauDeutsch() != null) {
            codes.add(SPRACHE + person.sprachniveauDeutsch());
        }
        codes.addAll(erfahrungen(person, wuensche));
        var gruppen = Objects.requireNonNullElse(person.zielgruppen(), List.<String>of());
        if (gruppen.contains("LANGZEITLEISTUNGSBEZIEHENDE")) {
            codes.add("FOERDERFAEHIG_16I");
        }
        if (gruppen.contains("LANGZEITARBEITSLOSE")) {
            codes.add("FOERDERFAEHIG_16E");
        }
        return woerter.kenntnisse().mitEingeschlossenen(codes, offene);
    }

    /** Years of work count for the Zielberuf, by its surest meaning. */
    private Set<String> erfahrungen(Person person, List<Berufswunsch> wuensche) {
        var jahre = person.berufserfahrungJahre();
        if (jahre == null || jahre < ERFAHREN_AB_JAHREN || person.zielberuf() == null || wuensche.isEmpty()) {
            return Set.of();
        }
        return wuensche.getFirst()
                .kldb()
                .stream()
                .findFirst()
                .map(woerter.kenntnisse()::erfahrungen)
                .orElse(Set.of());
    }

    private static String klasse(String angabe) {
        return angabe.toUpperCase(Locale.ROOT).replaceAll("KLASSE|" + FUEHRERSCHEIN + "|[^A-Z0-9]", "");
    }
}
