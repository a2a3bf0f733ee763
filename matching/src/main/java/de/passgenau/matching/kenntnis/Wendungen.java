package de.passgenau.matching.kenntnis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.passgenau.matching.text.Editierabstand;
import de.passgenau.matching.text.Schreibweise;
import de.passgenau.matching.text.Tabelle;
import de.passgenau.matching.text.Volltextworte;

/** The table of certificates, skills and experiences, found by the ways to say them. Immutable. */
final class Wendungen {

    private static final int LAENGSTE_WENDUNG = 6;
    private static final int MIT_EINEM_FEHLER = 7;
    private static final int MIT_ZWEI_FEHLERN = 12;
    private static final Pattern KEIN_WORT = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern SCHWANZ = Pattern.compile(
            "(?<=\\p{L}{3})(?:(?:grund|vor|basis|fach|sprach)?kenntnisse?n?|(?:berufs|praxis)?erfahrung(?:en)?|"
                    + "praxis|tatigkeit(?:en)?|arbeit(?:en)?)$");
    private static final Pattern UNTERRICHT = Pattern
            .compile("(?<=\\p{L}{3})(?:schulung|lehrgang|kurs|seminar|unterweisung)(?:e?n|e|s)?$");

    private static final Pattern NUR_UNTERRICHT = Pattern
            .compile("(?:schulung|lehrgang|kurs|seminar|unterweisung)(?:e?n|e|s)?");

    private final Map<String, Wendung> nachCode = new LinkedHashMap<>();
    private final Map<String, Set<String>> nachSchluessel = new TreeMap<>();

    Wendungen() {
        for (var zeile : Tabelle.lesen(Wendungen.class, "nachweise.tsv")) {
            var wendung = new Wendung(zeile[0], Nachweisart.valueOf(zeile[1]), zeile[2],
                    List.of(zeile[3].split(";")));
            nachCode.put(wendung.code(), wendung);
            wendung.worte()
                    .forEach(worte -> nachSchluessel
                            .computeIfAbsent(schluessel(worte(worte)), neu -> new LinkedHashSet<>())
                            .add(wendung.code()));
        }
    }

    /** What a text was recognised as, and the words left over, in their order. */
    record Fund(Set<String> codes, List<String> rest) {}

    Optional<Wendung> zu(String code) {
        return Optional.ofNullable(nachCode.get(code));
    }

    /** The longest known phrase first; a single unknown word may have a typing error. */
    Fund lesen(String text) {
        var worte = worte(text);
        var codes = new LinkedHashSet<String>();
        var rest = new ArrayList<String>();
        int stelle = 0;
        while (stelle < worte.size()) {
            int laenge = laenge(worte, stelle);
            var gefunden = laenge > 0
                    ? codes(worte.subList(stelle, stelle + laenge))
                    : aehnliche(worte.get(stelle));
            codes.addAll(gefunden);
            if (gefunden.isEmpty()) {
                rest.add(worte.get(stelle));
            }
            stelle += Math.max(1, laenge);
        }
        return new Fund(codes, rest);
    }

    private int laenge(List<String> worte, int von) {
        int laenge = Math.min(LAENGSTE_WENDUNG, worte.size() - von);
        while (laenge > 0 && codes(worte.subList(von, von + laenge)).isEmpty()) {
            laenge--;
        }
        return laenge;
    }

    /** A hyphen may stand in a word: Motorsägen-Lehrgang. */
    private Set<String> codes(List<String> worte) {
        var codes = codes(schluessel(worte));
        return codes.isEmpty() && worte.size() == 2
                ? codes(schluessel(List.of(String.join("", worte))))
                : codes;
    }

    private Set<String> codes(String schluessel) {
        return nachSchluessel.getOrDefault(schluessel, Set.of());
    }

    private Set<String> aehnliche(String wort) {
        if (NUR_UNTERRICHT.matcher(wort).matches()) {
            return Set.of();
        }
        var ohneSchwanz = kopf(SCHWANZ, wort);
        if (!ohneSchwanz.isEmpty()) {
            return ohneSchwanz;
        }
        var unterrichtet = kopf(UNTERRICHT, wort);
        return unterrichtet.isEmpty() ? vertippte(schluessel(List.of(wort))) : gelehrte(unterrichtet);
    }

    private Set<String> kopf(Pattern ende, String wort) {
        var kopf = ende.matcher(wort).replaceFirst("");
        return kopf.equals(wort) ? Set.of() : codes(schluessel(List.of(kopf)));
    }

    /** A course leaves a skill or its own certificate behind, neither experience nor a driving licence nor a master's title. */
    private Set<String> gelehrte(Set<String> codes) {
        return codes.stream()
                .filter(code -> zu(code).filter(Wendung::lehrtEinKurs).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> vertippte(String schluessel) {
        if (schluessel.length() < MIT_EINEM_FEHLER) {
            return Set.of();
        }
        int grenze = schluessel.length() >= MIT_ZWEI_FEHLERN ? 2 : 1;
        var beste = Set.<String>of();
        int bester = grenze + 1;
        for (var bekannter : nachSchluessel.entrySet()) {
            if (bekannter.getKey().charAt(0) == schluessel.charAt(0)) {
                int abstand = Editierabstand.zwischen(schluessel, bekannter.getKey(), grenze);
                beste = abstand < bester ? bekannter.getValue() : beste;
                bester = Math.min(bester, abstand);
            }
        }
        return beste;
    }

    /** The folded words of a text that say something. */
    static List<String> worte(String text) {
        return KEIN_WORT.splitAsStream(Schreibweise.falten(text))
                .filter(wort -> !wort.isEmpty() && !Volltextworte.istStoppwort(wort))
                .toList();
    }

    static String schluessel(List<String> worte) {
        var schluessel = new StringBuilder();
        worte.forEach(wort -> schluessel.append(Volltextworte.stamm(wort)));
        return schluessel.toString();
    }
}
