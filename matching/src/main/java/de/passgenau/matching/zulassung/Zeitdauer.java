package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

import de.passgenau.matching.profil.Zugangsprofil;

/** How long something has lasted on the Stichtag; who never worked, has been without work for ever. */
public record Zeitdauer(Dauerart dauerart, Vergleich vergleich, Frist frist) implements Merkmal {

    @Override
    public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
        var seit = dauerart.seit(profil);
        if (seit != null) {
            return Urteil.von(vergleich.gilt(frist.vergleiche(seit, stichtag)));
        }
        return nieGearbeitet(profil) ? Urteil.von(vergleich.gilt(-1)) : Urteil.UNBEKANNT;
    }

    private boolean nieGearbeitet(Zugangsprofil profil) {
        return dauerart == Dauerart.BESCHAEFTIGUNGSLOSIGKEIT && profil.nieBeschaeftigt();
    }

    @Override
    public Merkmalart art() {
        return dauerart.art();
    }

    @Override
    public String text() {
        return nurVorhanden() ? dauerart.vorhanden() : dauerart.wort() + " " + zeit();
    }

    @Override
    public String verlangt() {
        return dauerart == Dauerart.BESCHAEFTIGUNGSLOSIGKEIT || nurVorhanden() ? text() : zeit();
    }

    /** However long it has lasted. */
    public boolean nurVorhanden() {
        return vergleich == Vergleich.MINDESTENS && frist.zahl() == 0 && frist.einheit() == Frist.Einheit.TAGE;
    }

    private String zeit() {
        return "seit " + vergleich.bezeichnung() + " " + frist.text();
    }

    @Override
    public String tatsache(Zugangsprofil profil, LocalDate stichtag) {
        var seit = dauerart.seit(profil);
        if (seit == null) {
            return nieGearbeitet(profil) ? "Noch nie beschäftigt" : dauerart.art().bezeichnung() + " unbekannt";
        }
        var was = dauerart == Dauerart.BESCHAEFTIGUNGSLOSIGKEIT ? "Letzte Beschäftigung bis " : gross() + " seit ";
        return was + Worte.tag(seit) + (seit.isAfter(stichtag)
                ? ""
                : " (" + spanne(Period.between(seit, stichtag))
                        + ")");
    }

    private String gross() {
        return dauerart.wort().substring(0, 1).toUpperCase(Locale.ROOT) + dauerart.wort().substring(1);
    }

    private static String spanne(Period zeit) {
        if (zeit.toTotalMonths() == 0) {
            return menge(zeit.getDays(), "Tag", "Tage");
        }
        var jahre = zeit.getYears() == 0 ? "" : menge(zeit.getYears(), "Jahr", "Jahre");
        var monate = zeit.getMonths() == 0 ? "" : menge(zeit.getMonths(), "Monat", "Monate");
        return (jahre + " " + monate).strip();
    }

    private static String menge(int zahl, String eine, String mehrere) {
        return zahl + " " + (zahl == 1 ? eine : mehrere);
    }

    @Override
    public String frage() {
        return dauerart.frage();
    }

    @Override
    public String nebensatz(boolean ja) {
        if (nurVorhanden()) {
            return dauerart.taetigkeit(ja);
        }
        return "seit " + (ja ? vergleich : vergleich.gegenteil()).bezeichnung() + " " + frist.inWorten() + " "
                + dauerart.taetigkeit(true);
    }
}
