package de.passgenau.api.arbeitgeber.zulassung;

import java.time.LocalDate;
import java.time.Period;

import de.passgenau.api.arbeitgeber.Akkreditierung;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;

/** Until when an employer may be admitted, and whether there is an admission to withdraw. */
final class Akkreditierungspruefung {

    private static final Period HOECHSTENS = Period.ofYears(2);

    private Akkreditierungspruefung() {}

    static Ergebnis<LocalDate> geprueft(LocalDate bis, LocalDate heute) {
        if (bis.isBefore(heute)) {
            return abgelehnt("bis", "akkreditierung-vergangen");
        }
        return bis.isAfter(heute.plus(HOECHSTENS))
                ? abgelehnt("bis", "akkreditierung-zu-lang")
                : Ergebnis.angenommen(bis);
    }

    static Ergebnis<Akkreditierung> widerrufbar(Arbeitgeber arbeitgeber, LocalDate heute) {
        var akkreditierung = arbeitgeber.akkreditierung();
        return akkreditierung != null && akkreditierung.gueltigAm(heute)
                ? Ergebnis.angenommen(akkreditierung)
                : abgelehnt("id", "akkreditierung-fehlt");
    }

    private static <A> Ergebnis<A> abgelehnt(String feld, String satz) {
        return Abgelehnt.wegen(Verstoss.of(feld, Eingabefehlercode.UNGUELTIG, satz));
    }
}
