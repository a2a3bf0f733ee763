package de.passgenau.matching.zulassung.pruefung;

import java.util.List;

import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Dauerart;
import de.passgenau.matching.zulassung.Frist;
import de.passgenau.matching.zulassung.Vergleich;
import de.passgenau.matching.zulassung.Zeitdauer;
import de.passgenau.matching.zulassung.Zielgruppen;

/** Years of age and lengths of time beside what a working life allows. */
final class Lebenszeit {

    private static final int BEGINN = 15;
    private static final int ENDE = 67;
    private static final Bedingung U25 = new Zielgruppen(List.of(Zielgruppe.U25));

    private Lebenszeit() {}

    /** A bound below 15 or above 67, other than none; some Maßnahmen for pupils begin at 14. */
    static boolean ausserhalb(Alter alter) {
        boolean unten = alter.von() > 0 && (alter.von() < BEGINN - 1 || alter.von() >= ENDE);
        boolean oben = alter.bis() < Alter.HOECHSTES - 1 && (alter.bis() < BEGINN || alter.bis() > ENDE);
        return unten || oben;
    }

    static boolean uebersteigt(Zeitdauer dauer) {
        return laengerAls(dauer, ENDE - BEGINN);
    }

    /** Whether somebody would have to have been unemployed since before the first day on which one can be. */
    static boolean zuJung(List<Bedingung> teile) {
        int aeltestes = teile.stream()
                .mapToInt(teil -> teil instanceof Alter alter
                        ? alter.bis()
                        : teil.equals(U25) ? Zielgruppen.alter(Zielgruppe.U25).bis() : ENDE)
                .min()
                .orElse(ENDE);
        return aeltestes >= BEGINN && aeltestes < ENDE && teile.stream()
                .anyMatch(teil -> teil instanceof Zeitdauer dauer && dauer.dauerart() == Dauerart.ARBEITSLOSIGKEIT
                        && verlangtLaenge(dauer.vergleich()) && laengerAls(dauer, aeltestes + 1 - BEGINN));
    }

    private static boolean verlangtLaenge(Vergleich vergleich) {
        return vergleich == Vergleich.MINDESTENS || vergleich == Vergleich.MEHR_ALS;
    }

    private static boolean laengerAls(Zeitdauer dauer, int jahre) {
        return dauer.frist().sicherSoLangWie(new Frist(jahre, Frist.Einheit.JAHRE));
    }
}
