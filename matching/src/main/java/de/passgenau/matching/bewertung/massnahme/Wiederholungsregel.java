package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;

/** The same again too soon, or while it still runs (N-13). */
final class Wiederholungsregel implements Regel<List<FruehereMassnahme>, Massnahme> {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LocalDate stichtag;

    Wiederholungsregel(LocalDate stichtag) {
        this.stichtag = stichtag;
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.WIEDERHOLUNG;
    }

    @Override
    public Urteil urteile(List<FruehereMassnahme> fruehere, Massnahme massnahme) {
        return fruehere.stream().anyMatch(eine -> sperrt(eine, massnahme)) ? Urteil.ausgeschlossen() : Urteil.voll();
    }

    boolean sperrt(FruehereMassnahme fruehere, Massnahme massnahme) {
        if (fruehere.gleichartig().isEmpty() || !fruehere.gleichartig().equals(massnahme.gleichartig())) {
            return false;
        }
        return fruehere.ende() == null
                || stichtag.isBefore(fruehere.ende().plusMonths(massnahme.wiederholungssperreMonate()));
    }

    @Override
    public String begruende(List<FruehereMassnahme> fruehere, Massnahme massnahme) {
        return fruehere.stream()
                .filter(eine -> sperrt(eine, massnahme))
                .findFirst()
                .map(eine -> eine.ende() == null
                        ? "Eine gleichartige Maßnahme läuft noch"
                        : "Eine gleichartige Maßnahme endete am %s; erst %d Monate danach geht die nächste"
                                .formatted(TAG.format(eine.ende()), massnahme.wiederholungssperreMonate()))
                .orElse("Keine gleichartige Maßnahme steht dagegen");
    }
}
