package de.passgenau.api.einfuhr.stelle.datei;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Verbundleser;
import de.passgenau.api.einfuhr.stelle.datei.Rohangebot.Bau;

/** Places of work as sources write them: only those in Germany, each once. */
final class Ortsangaben {

    private static final Set<String> DEUTSCHLAND = Set.of("", "de", "deu", "deutschland", "germany",
            "bundesrepublik deutschland", "brd");
    private static final int HOECHSTENS = 20;

    private Ortsangaben() {}

    /** Notes it if the offer names places and none of them lies in Germany, or more than an offer may have. */
    static List<Map<String, Object>> orte(String feld, Stream<Rohangebot> roh, Anmerkungen anmerkungen) {
        var alle = roh.toList();
        var hier = alle.stream()
                .filter(Ortsangaben::istHier)
                .map(Ortsangaben::ort)
                .filter(ort -> ort.containsKey("plz") || ort.containsKey("ort"))
                .distinct()
                .toList();
        if (hier.isEmpty() && alle.stream().anyMatch(ort -> !istHier(ort))) {
            anmerkungen.lehneAb(feld, "Der Arbeitsort liegt nicht in Deutschland.");
        }
        if (hier.size() > HOECHSTENS) {
            anmerkungen.weise(feld, "Mehr als %d Orte; die übrigen %d sind ausgelassen.".formatted(HOECHSTENS,
                    hier.size() - HOECHSTENS));
        }
        return hier.stream().limit(HOECHSTENS).toList();
    }

    private static boolean istHier(Rohangebot ort) {
        var land = ort.text("land", "addressCountry").orElse("").toLowerCase(Locale.GERMAN);
        return DEUTSCHLAND.contains(land.substring(land.lastIndexOf('/') + 1));
    }

    static Map<String, Object> ort(Rohangebot roh) {
        var lage = roh.hat("koordinaten") ? roh.objekt("koordinaten") : roh;
        return new Bau().mit("strasse", strasse(roh))
                .mit("plz", roh.text("plz", "postleitzahl", "postalCode").map(plz -> plz.replaceFirst("\\.0$", "")))
                .mit("ort", roh.text("ort", "addressLocality").map(ort -> ort.replaceFirst(",.*", "").strip()))
                .mit("breite", lage.text("lat", "breite", "latitude"))
                .mit("laenge", lage.text("lon", "laenge", "longitude"))
                .fertig();
    }

    private static Optional<String> strasse(Rohangebot roh) {
        var ganz = roh.text("strasseHausnummer");
        return ganz.isPresent()
                ? ganz
                : roh.text("strasse", "streetAddress")
                        .map(strasse -> strasse + roh.text("hausnummer").map(nummer -> ' ' + nummer).orElse(""));
    }

    /** As one line: {@code Am Markt 1, 17291 Prenzlau}. */
    static Rohangebot zeile(String text) {
        return Verbundleser.anschrift(text).map(Rohangebot::von).orElseGet(() -> Rohangebot.von(Map.of("ort", text)));
    }
}
