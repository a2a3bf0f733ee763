package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import org.jspecify.annotations.Nullable;

/** The same again too soon, or while it still runs (N-13). */
final class Wiederholungsregel implements Regel<List<FruehereMassnahme>, Massnahme> {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final Comparator<FruehereMassnahme> NACH_ENDE = Comparator.comparing(FruehereMassnahme::ende,
            Comparator.nullsLast(Comparator.naturalOrder()));

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
                .max(NACH_ENDE)
                .map(letzte -> satz(letzte.ende(), massnahme.wiederholungssperreMonate()))
                .orElse("Keine gleichartige Maßnahme steht dagegen");
    }

    private String satz(@Nullable LocalDate ende, int monate) {
        if (ende == null || ende.isAfter(stichtag)) {
            return "Eine gleichartige Maßnahme läuft noch"
                    + (ende == null ? " oder ist schon vorgesehen" : " bis zum " + TAG.format(ende));
        }
        return "Eine gleichartige Maßnahme endete am " + TAG.format(ende) + "; erst "
                + (monate == 1 ? "einen Monat" : monate + " Monate") + " danach geht die nächste";
    }
}
