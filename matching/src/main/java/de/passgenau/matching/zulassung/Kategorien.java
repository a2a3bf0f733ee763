package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Zugangsprofil;

/** One of these categories, in the order of the letters. */
public record Kategorien(List<Kundenkategorie> kategorien) implements Merkmal {

    public Kategorien {
        kategorien = kategorien.stream().distinct().sorted().toList();
        if (kategorien.isEmpty()) {
            throw new IllegalArgumentException("Keine Kategorie: " + kategorien);
        }
    }

    public static Kategorien von(Collection<Kundenkategorie> kategorien) {
        return new Kategorien(List.copyOf(kategorien));
    }

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var kategorie = profil.kategorie();
        return kategorie == null ? Urteil.UNBEKANNT : Urteil.von(kategorien.contains(kategorie));
    }

    @Override
    public Merkmalart art() {
        return Merkmalart.KATEGORIE;
    }

    @Override
    public String text() {
        return "Kategorie " + Worte.auswahl(namen());
    }

    private List<String> namen() {
        return kategorien.stream().map(Kundenkategorie::name).toList();
    }

    @Override
    public String verlangt() {
        return Worte.aufzaehlung(namen(), "oder");
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var kategorie = profil.kategorie();
        return "Kategorie " + (kategorie == null ? "unbekannt" : kategorie.name());
    }

    @Override
    public String frage() {
        return "Welcher Kategorie ist die Person zugeordnet?";
    }

    @Override
    public String nebensatz(boolean ja) {
        return (ja ? "" : "nicht ") + "in Kategorie " + verlangt() + " sind";
    }
}
