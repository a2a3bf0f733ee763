package de.passgenau.api.protokoll;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ranking as the engine gave it to somebody, so that it can be told later what was offered, on which data and by which
 * weights.
 *
 * @param gegenstand token of the case, or id of the job or Maßnahme, that the ranking is for
 * @param datenstand mark of the index at that moment
 * @param gewichte version of the weights
 * @param ab rank of the first place, from 1
 * @param reihenfolge what was offered, the best first
 */
public record Abgleichlauf(
        Richtung richtung,
        String gegenstand,
        String datenstand,
        String gewichte,
        int ab,
        List<Platz> reihenfolge) {

    private static final Pattern ZEICHEN = Pattern.compile("[\\w.:-]{1,200}");

    /** What is ranked for what. */
    public enum Richtung {

        STELLEN_FUER_FALL(true),
        MASSNAHMEN_FUER_FALL(true),
        EMPFEHLUNGEN_FUER_FALL(true),
        BEWERBER_FUER_STELLE(false),
        TEILNEHMER_FUER_MASSNAHME(false);

        private final boolean fuerFall;

        Richtung(boolean fuerFall) {
            this.fuerFall = fuerFall;
        }
    }

    /** @param wer token of the case, or id of the job or Maßnahme, on this place */
    public record Platz(String wer, int punkte) {

        public Platz {
            pruefe(wer);
        }

        private static Platz gelesen(String text) {
            var trenner = text.lastIndexOf('=');
            return new Platz(text.substring(0, trenner), Integer.parseInt(text.substring(trenner + 1)));
        }
    }

    public Abgleichlauf {
        Stream.of(gegenstand, datenstand, gewichte).forEach(Abgleichlauf::pruefe);
        if (ab < 1) {
            throw new IllegalArgumentException("Ranks begin with 1, got " + ab);
        }
        reihenfolge = List.copyOf(reihenfolge);
    }

    private static void pruefe(String text) {
        if (!ZEICHEN.matcher(text).matches()) {
            throw new IllegalArgumentException("Neither a token nor an id: \"" + text + "\"");
        }
    }

    /** Tokens of the cases that were ranked, or ranked for. */
    public Collection<String> bezuege() {
        return richtung.fuerFall ? Set.of(gegenstand) : reihenfolge.stream().map(Platz::wer).toList();
    }

    /** Whether jobs or Maßnahmen are ranked for one case; otherwise cases are. */
    public boolean istFuerFall() {
        return richtung.fuerFall;
    }

    public Optional<Platz> platz(String wer) {
        return reihenfolge.stream().filter(platz -> platz.wer.equals(wer)).findFirst();
    }

    /** Whether nobody was offered before; one with as many points as the first was not put behind him. */
    boolean fuehrt(Platz platz) {
        return ab == 1 && platz.punkte == reihenfolge.getFirst().punkte;
    }

    Map<String, String> angaben() {
        return Map.of("richtung", richtung.name(), "gegenstand", gegenstand, "datenstand", datenstand, "gewichte",
                gewichte, "ab", Integer.toString(ab), "reihenfolge",
                reihenfolge.stream().map(platz -> platz.wer + '=' + platz.punkte).collect(Collectors.joining(" ")));
    }

    /** As it was written down. */
    public static Abgleichlauf gelesen(Map<String, String> angaben) {
        var reihenfolge = Pattern.compile(" ")
                .splitAsStream(angaben.getOrDefault("reihenfolge", ""))
                .filter(text -> !text.isEmpty())
                .map(Platz::gelesen)
                .toList();
        return new Abgleichlauf(Richtung.valueOf(angaben.getOrDefault("richtung", "")),
                angaben.getOrDefault("gegenstand", ""), angaben.getOrDefault("datenstand", ""),
                angaben.getOrDefault("gewichte", ""), Integer.parseInt(angaben.getOrDefault("ab", "")), reihenfolge);
    }
}
