package de.passgenau.matching.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a word of running German text is found by: its stem, the parts of a compound, what these are named after, the long form of an abbreviation. */
public final class Volltextworte {

    private static final Set<String> STOPPWOERTER = Wortliste.lesen("stoppwoerter.tsv");
    private static final Set<String> GELAEUFIGE = Wortliste.lesen("gelaeufige.tsv");
    /** The stems of known parts by their base forms. */
    private static final Map<String, String> STAEMME = Wortliste.lesen("freitextteile.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(Grundform::von, Wortstamm::von, (einer, anderer) -> einer));
    private static final Wortteiler TEILER = Wortteiler.mitGanzen(STAEMME.keySet());
    private static final int KUERZESTER_TEIL = 3;
    private static final int KUERZESTER_REST = 4;
    private static final int MEISTE_HALBBEKANNTE = 3;
    private static final int KUERZESTES_VERB = 6;
    private static final Map<String, String> ENDUNGEN_DER_VERBEN = Map.of("eln", "lung", "ern", "erung", "en", "ung");
    private static final Set<String> OHNE_EIGENEN_SINN = Set.of("fach", "haupt", "mann", "kraft", "sonder", "spezial",
            "ober", "unter", "vor", "nach", "gross", "klein", "gesamt");
    /** An assistant in front of a word, help at its end. */
    private static final String HILFE = "hilf";

    private Volltextworte() {}

    /** Articles, prepositions and the like, which no text is searched by; expects any spelling. */
    public static boolean istStoppwort(String wort) {
        return STOPPWOERTER.contains(Schreibweise.falten(wort));
    }

    /** Whether a word is one that is made of known parts, or in common use: whoever writes it means it; expects any spelling. */
    public static boolean istGelaeufig(String wort) {
        var gefaltet = Schreibweise.falten(wort);
        return GELAEUFIGE.contains(gefaltet) || TEILER.istBekannt(Grundform.von(gefaltet));
    }

    /** What may have been meant by a short stem in which letters changed places or were doubled. */
    public static Set<String> verwechselte(String stamm) {
        var andere = new LinkedHashSet<String>();
        for (int i = 1; i < stamm.length() - 1; i++) {
            var davor = stamm.substring(0, i);
            andere.add(davor + stamm.charAt(i + 1) + stamm.charAt(i) + stamm.substring(i + 2));
            andere.add(davor + stamm.charAt(i) + stamm.substring(i));
            if (stamm.charAt(i) == stamm.charAt(i + 1)) {
                andere.add(davor + stamm.substring(i + 1));
            }
        }
        andere.remove(stamm);
        return andere;
    }

    /** The form under which a word is looked up; expects any spelling. */
    public static String stamm(String wort) {
        return Wortstamm.von(Schreibweise.falten(wort));
    }

    /** All forms under which a word is found, its stem first; expects any spelling. */
    public static List<String> formen(String wort) {
        var formen = new LinkedHashSet<String>();
        Stream.concat(Stream.of(wort), langform(wort).stream()).forEach(eines -> {
            formen.add(stamm(eines));
            formen.addAll(tragende(eines));
        });
        var verwandte = formen.stream().flatMap(form -> Verwandte.von(form).stream()).toList();
        formen.addAll(verwandte);
        return List.copyOf(formen);
    }

    private static List<String> tragende(String wort) {
        var stamm = Grundform.von(Schreibweise.falten(wort));
        var teile = TEILER.teile(stamm);
        var anfang = TEILER.istBekannt(stamm) ? List.<String>of() : TEILER.anfang(stamm);
        var alle = Stream.concat(anfang.stream(), teile.size() < 2 ? Stream.empty() : teile.stream())
                .map(Volltextworte::stammDesTeils)
                .filter(teil -> !teil.equals(HILFE) || stamm.endsWith(HILFE))
                .toList();
        return Stream.concat(alle.stream().filter(Volltextworte::sagtEtwas), paare(alle)).toList();
    }

    /** What says nothing alone, with the part beside it: hauptschul of hauptschulabschluss, kaufmann of bankkaufmann. */
    private static Stream<String> paare(List<String> teile) {
        return IntStream.range(1, teile.size())
                .filter(i -> !sagtEtwas(teile.get(i - 1)) || i == teile.size() - 1 && !sagtEtwas(teile.get(i)))
                .mapToObj(i -> Wortstamm.von(teile.get(i - 1) + teile.get(i)));
    }

    private static boolean sagtEtwas(String teil) {
        return teil.length() >= KUERZESTER_TEIL && !OHNE_EIGENEN_SINN.contains(teil);
    }

    /** The stems of the parts of a compound, which together mean the same as the word; empty if it is no compound. */
    public static List<String> teile(String wort) {
        var teile = TEILER.teile(Grundform.von(Schreibweise.falten(wort)));
        return teile.size() < 2
                ? List.of()
                : teile.stream().map(Volltextworte::stammDesTeils).distinct().toList();
    }

    private static String stammDesTeils(String teil) {
        return STAEMME.getOrDefault(teil, Wortstamm.von(teil));
    }

    /** How a compound goes on from each further part: gruppenumschulungen, umschulungen; expects a folded word. */
    public static List<String> enden(String wort) {
        var enden = new ArrayList<String>();
        int stelle = 0;
        for (var teil : TEILER.teile(Grundform.von(wort)).stream().skip(1).filter(Volltextworte::sagtEtwas).toList()) {
            stelle = wort.indexOf(teil, stelle + 1);
            if (stelle < 0) {
                return enden;
            }
            enden.add(wort.substring(stelle));
        }
        return enden;
    }

    /** The stem of what somebody who writes a verb may call the same: bewerben, Bewerbung; empty if it is no verb. */
    public static Optional<String> vorgang(String wort) {
        var gefaltet = Schreibweise.falten(wort);
        if (gefaltet.length() < KUERZESTES_VERB || TEILER.istBekannt(Grundform.von(gefaltet))) {
            return Optional.empty();
        }
        return ENDUNGEN_DER_VERBEN.entrySet()
                .stream()
                .filter(endung -> gefaltet.endsWith(endung.getKey()))
                .findFirst()
                .map(endung -> gefaltet.substring(0, gefaltet.length() - endung.getKey().length()) + endung.getValue());
    }

    /** The words an abbreviation stands for, folded; empty if it is none. */
    public static List<String> langform(String wort) {
        var gefaltet = Schreibweise.falten(wort);
        var lang = Kurzformen.aufloesen(gefaltet);
        return lang.equals(List.of(gefaltet)) ? List.of() : lang;
    }

    /**
     * A compound of which some parts are known.
     *
     * @param bekannte stems of the known parts
     * @param rest what is left of the word, folded
     */
    public record Halbbekannt(List<String> bekannte, String rest) {

        public Halbbekannt {
            bekannte = List.copyOf(bekannte);
        }
    }

    /** How a word may be a compound with a typing error in one part: those with the shortest rest first, three at the most. */
    public static List<Halbbekannt> halbbekannte(String wort) {
        var gefaltet = Schreibweise.falten(wort);
        return IntStream.rangeClosed(KUERZESTER_REST, gefaltet.length() - KUERZESTER_REST)
                .boxed()
                .flatMap(stelle -> Stream.of(
                        halbbekannt(gefaltet.substring(0, stelle), gefaltet.substring(stelle)),
                        halbbekannt(gefaltet.substring(stelle), gefaltet.substring(0, stelle))))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(eines -> eines.rest().length()))
                .limit(MEISTE_HALBBEKANNTE)
                .toList();
    }

    private static Optional<Halbbekannt> halbbekannt(String bekannt, String rest) {
        var grundform = Grundform.von(bekannt);
        return TEILER.istBekannt(grundform)
                ? Optional.of(new Halbbekannt(
                        TEILER.teile(grundform)
                                .stream()
                                .map(Volltextworte::stammDesTeils)
                                .filter(Volltextworte::sagtEtwas)
                                .toList(),
                        rest))
                : Optional.empty();
    }
}
