package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.passgenau.matching.kenntnis.Codenamen;
import de.passgenau.matching.profil.Zugangsprofil;

/** One of these licences, certificates, trainings or Kenntnisse, as codes in the order of the alphabet. */
public record Nachweise(List<String> codes) implements Merkmal {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    public Nachweise {
        codes = codes.stream().distinct().sorted().toList();
        if (codes.isEmpty() || !codes.stream().allMatch(Nachweise::istCode)) {
            throw new IllegalArgumentException("Keine Codes von Nachweisen: " + codes);
        }
    }

    public static Nachweise von(Collection<String> codes) {
        return new Nachweise(List.copyOf(codes));
    }

    /** Capital letters, digits and the underscore. */
    public static boolean istCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        for (int i = 0; i < codes.size(); i++) {
            if (profil.nachweise().contains(codes.get(i))) {
                return Urteil.ERFUELLT;
            }
        }
        return Urteil.NICHT_ERFUELLT;
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.NACHWEIS;
    }

    @Override
    public String text() {
        return "Nachweis " + Worte.auswahl(codes);
    }

    private List<String> lesbar() {
        return codes.stream().map(Codenamen::zu).toList();
    }

    @Override
    public String verlangt() {
        return Worte.aufzaehlung(lesbar(), "oder");
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var vorhanden = codes.stream()
                .filter(profil.nachweise()::contains)
                .map(Codenamen::zu)
                .collect(Collectors.joining(", "));
        return vorhanden.isEmpty() ? "Kein solcher Nachweis" : "Nachweis " + vorhanden;
    }

    @Override
    public String beleg(Zugangsprofil profil, LocalDate stichtag) {
        return codes.size() > 1 && urteil(profil, stichtag) == Urteil.ERFUELLT ? tatsache(profil, stichtag) : "";
    }

    @Override
    public String frage() {
        return "Welche Nachweise hat die Person?";
    }

    @Override
    public String nebensatz(boolean ja) {
        var namen = Worte.genannt(lesbar());
        if (codes.size() == 1) {
            return (ja ? "den" : "keinen") + " Nachweis " + namen + " haben";
        }
        return (ja ? "mindestens einen" : "keinen") + " der Nachweise " + namen + " haben";
    }
}
