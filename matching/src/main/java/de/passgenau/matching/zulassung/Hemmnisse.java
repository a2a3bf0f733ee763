package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisbereich;
import de.passgenau.matching.profil.Zugangsprofil;

/** At least one of these Hemmnisse is open; in the order of the code list. */
public record Hemmnisse(List<Hemmnisart> arten) implements Merkmal {

    public Hemmnisse {
        arten = arten.stream().distinct().sorted().toList();
        if (arten.isEmpty()) {
            throw new IllegalArgumentException("Kein Hemmnis: " + arten);
        }
    }

    public static Hemmnisse von(Collection<Hemmnisart> arten) {
        return new Hemmnisse(List.copyOf(arten));
    }

    /** Any at all. */
    public static Hemmnisse irgendeines() {
        return von(List.of(Hemmnisart.values()));
    }

    public static Hemmnisse imBereich(Hemmnisbereich bereich) {
        return new Hemmnisse(Arrays.stream(Hemmnisart.values()).filter(art -> art.bereich() == bereich).toList());
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var offene = profil.offeneHemmnisse();
        if (offene == null) {
            return Urteil.UNBEKANNT;
        }
        for (int i = 0; i < arten.size(); i++) {
            if (offene.contains(arten.get(i))) {
                return Urteil.ERFUELLT;
            }
        }
        return Urteil.NICHT_ERFUELLT;
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.HEMMNIS;
    }

    private boolean istIrgendeines() {
        return arten.size() == Hemmnisart.values().length;
    }

    private Optional<Hemmnisbereich> bereich() {
        return Arrays.stream(Hemmnisbereich.values())
                .filter(bereich -> imBereich(bereich).arten.equals(arten))
                .findFirst();
    }

    private List<String> bezeichnungen() {
        return arten.stream().map(Hemmnisart::bezeichnung).toList();
    }

    @Override
    public String text() {
        if (istIrgendeines()) {
            return "irgendein Hemmnis offen";
        }
        return bereich().map(bereich -> "Hemmnis im Bereich " + bereich.name())
                .orElseGet(() -> "Hemmnis " + Worte.auswahl(arten.stream().map(Hemmnisart::name).toList()) + " offen");
    }

    @Override
    public String verlangt() {
        if (istIrgendeines()) {
            return "irgendeines";
        }
        return bereich().map(bereich -> "eines im Bereich " + bereich.bezeichnung())
                .orElseGet(() -> Worte.aufzaehlung(bezeichnungen(), "oder"));
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var alle = profil.offeneHemmnisse();
        if (alle == null) {
            return "Offene Hemmnisse unbekannt";
        }
        var offene = arten.stream()
                .filter(alle::contains)
                .map(Hemmnisart::bezeichnung)
                .collect(Collectors.joining(", "));
        return offene.isEmpty() ? "Kein solches Hemmnis offen" : "Offenes Hemmnis " + offene;
    }

    @Override
    public String beleg(Zugangsprofil profil, LocalDate stichtag) {
        return arten.size() > 1 && urteil(profil, stichtag) == Urteil.ERFUELLT ? tatsache(profil, stichtag) : "";
    }

    @Override
    public String frage() {
        return "Welche Hemmnisse sind offen?";
    }

    @Override
    public String nebensatz(boolean ja) {
        if (istIrgendeines()) {
            return (ja ? "mindestens ein" : "kein") + " offenes Hemmnis haben";
        }
        var bereich = bereich();
        if (bereich.isPresent()) {
            return (ja ? "ein" : "kein") + " offenes Hemmnis im Bereich " + bereich.get().bezeichnung() + " haben";
        }
        var namen = Worte.genannt(bezeichnungen());
        if (arten.size() == 1) {
            return (ja ? "das offene" : "kein offenes") + " Hemmnis " + namen + " haben";
        }
        return (ja ? "mindestens eines" : "keines") + " der Hemmnisse " + namen + " offen haben";
    }
}
