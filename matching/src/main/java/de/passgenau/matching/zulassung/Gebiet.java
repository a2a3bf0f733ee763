package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, or which office is in charge; one of these names, "Landkreis" and case make no difference. */
public record Gebiet(Gebietsart gebietsart, List<String> namen) implements Merkmal {

    private static final List<String> VORSILBEN = List.of("Landkreis ", "Kreis ", "");
    private static final String EINFACH = "\\p{L}+(-\\p{L}+)*";

    /** What has a name. */
    public enum Gebietsart {
        KREIS, GESCHAEFTSSTELLE
    }

    public Gebiet {
        var eigene = new TreeSet<String>(Comparator.comparing(Gebiet::form));
        namen.forEach(name -> eigene.add(ohneVorsilbe(name)));
        namen = List.copyOf(eigene);
        if (namen.isEmpty() || !namen.stream().allMatch(Gebiet::istName)) {
            throw new IllegalArgumentException("Keine Namen: " + namen);
        }
    }

    /** Letters somewhere, neither quotes nor line breaks. */
    public static boolean istName(String text) {
        return text.length() <= 100 && text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints()
                        .noneMatch(zeichen -> zeichen == '"' || Character.isISOControl(zeichen)
                                || Character.isSupplementaryCodePoint(zeichen));
    }

    /** The same for names that mean the same. */
    public static String form(String name) {
        return ohneVorsilbe(name).codePoints()
                .map(zeichen -> Character.toLowerCase(Character.toUpperCase(zeichen)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String zitiert() {
        return Worte.aufzaehlung(namen.stream().map(Gebiet::zitiert).toList(), "oder");
    }

    /** In quotes where a reader could not see where it ends. */
    static String zitiert(String name) {
        return name.matches(EINFACH) ? name : "\"" + name + "\"";
    }

    /** Without "Kreis" or "Landkreis" in front. */
    public static String ohneVorsilbe(String name) {
        var rest = name.strip();
        while (beginn(rest) > 0) {
            rest = rest.substring(beginn(rest)).strip();
        }
        return rest;
    }

    private static int beginn(String name) {
        for (int i = 0; i < VORSILBEN.size(); i++) {
            var vorsilbe = VORSILBEN.get(i);
            if (name.regionMatches(true, 0, vorsilbe, 0, vorsilbe.length())) {
                return vorsilbe.length();
            }
        }
        return 0;
    }

    private @Nullable String angabe(Zugangsprofil profil) {
        return switch (gebietsart) {
            case KREIS -> profil.kreis();
            case GESCHAEFTSSTELLE -> profil.geschaeftsstelle();
        };
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var angabe = angabe(profil);
        if (angabe == null) {
            return Urteil.UNBEKANNT;
        }
        int beginn = beginn(angabe);
        int laenge = angabe.length() - beginn;
        for (int i = 0; i < namen.size(); i++) {
            var name = namen.get(i);
            if (name.length() == laenge && angabe.regionMatches(true, beginn, name, 0, laenge)) {
                return Urteil.ERFUELLT;
            }
        }
        return Urteil.NICHT_ERFUELLT;
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.WOHNORT;
    }

    @Override
    public String text() {
        var werte = namen.stream().map(Gebiet::zitiert).toList();
        return (gebietsart == Gebietsart.KREIS ? "Wohnort im Kreis " : "Geschäftsstelle ") + Worte.auswahl(werte);
    }

    @Override
    public String verlangt() {
        return Worte.aufzaehlung(namen.stream().map(Gebiet::lesbar).toList(), "oder");
    }

    /** "Berlin (Stadt)": a comma would look like the end of the name. */
    private static String lesbar(String name) {
        int komma = name.indexOf(", ");
        return komma < 0 ? name : name.substring(0, komma) + " (" + name.substring(komma + 2) + ")";
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var angabe = angabe(profil);
        return (gebietsart == Gebietsart.KREIS ? "Kreis " : "Geschäftsstelle ")
                + (angabe == null ? "unbekannt" : lesbar(ohneVorsilbe(angabe)));
    }

    @Override
    public String frage() {
        return gebietsart == Gebietsart.KREIS
                ? "In welchem Kreis wohnt die Person?"
                : "Welche Geschäftsstelle ist zuständig?";
    }

    @Override
    public String nebensatz(boolean ja) {
        return (ja ? "" : "nicht ") + (gebietsart == Gebietsart.KREIS
                ? "im Kreis " + zitiert() + " wohnen"
                : "zur Geschäftsstelle " + zitiert() + " gehören");
    }
}
