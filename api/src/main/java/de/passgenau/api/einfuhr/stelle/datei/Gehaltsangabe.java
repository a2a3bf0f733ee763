package de.passgenau.api.einfuhr.stelle.datei;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.einfuhr.stelle.datei.Rohangebot.Bau;
import org.jspecify.annotations.Nullable;

/** What a JobPosting says of the pay. */
final class Gehaltsangabe {

    private static final String FELD = "baseSalary";
    private static final Map<String, String> ZEITRAEUME = Map.of("HOUR", "STUNDE", "STUNDE", "STUNDE", "MONTH", "MONAT",
            "MONAT", "MONAT", "YEAR", "JAHR", "ANNUAL", "JAHR", "JAHR", "JAHR");

    private Gehaltsangabe() {}

    /** Only euros, and only where it is said what they are paid for; what is left out is told. */
    static Map<String, Object> von(@Nullable Object wert, Anmerkungen anmerkungen) {
        if (wert == null) {
            return Map.of();
        }
        var geld = Rohangebot.von(wert);
        var menge = geld.hat("value") && geld.wert("value") instanceof Map<?, ?> ? geld.objekt("value") : geld;
        var von = menge.text("minValue").or(() -> menge.text("value")).or(() -> zahl(wert));
        var waehrung = geld.text("currency").or(() -> menge.text("currency")).orElse("EUR");
        var zeitraum = zeitraum(menge.text("unitText").or(() -> geld.text("unitText")).orElse(""));
        if (von.isEmpty() || zeitraum.isEmpty() || !waehrung.equalsIgnoreCase("EUR")) {
            anmerkungen.weise(FELD,
                    "Die Vergütung ist ausgelassen: Nötig sind ein Betrag in Euro und wofür er gezahlt wird"
                            + " (Stunde, Monat oder Jahr).");
            return Map.of();
        }
        return new Bau().mit("von", von).mit("bis", menge.text("maxValue")).mit("zeitraum", zeitraum).fertig();
    }

    private static Optional<String> zahl(Object wert) {
        return wert instanceof Map<?, ?> ? Optional.empty() : Rohangebot.alsText(wert);
    }

    private static Optional<String> zeitraum(String einheit) {
        var gross = einheit.toUpperCase(Locale.GERMAN);
        return ZEITRAEUME.entrySet()
                .stream()
                .filter(eines -> gross.contains(eines.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
