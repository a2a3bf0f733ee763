package de.passgenau.matching.angebot;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import de.passgenau.matching.profil.Belastung;
import org.jspecify.annotations.Nullable;

/**
 * What the title and the description of an offer say beside its fields. Read when an offer is written; no text about a
 * person is ever read like this.
 *
 * @param belastungen what it says about the load; so far only whether one sits
 * @param beginntUm when the earliest work of a day begins; null if the text doesn't say */
public record Stellentext(Set<Stellenmerkmal> merkmale, Set<Belastung> belastungen, @Nullable LocalTime beginntUm) {

    private static final String OHNE_ABSCHLUSS = "OHNE_ABSCHLUSS";
    private static final String ERFAHRUNG_VERLANGT = "ERFAHRUNG_VERLANGT";
    private static final String TEILWEISE_HOMEOFFICE = "TEILWEISE_HOMEOFFICE";
    private static final String VON_ZU_HAUSE = "VON_ZU_HAUSE";
    private static final String SITZEN = "SITZEN";
    private static final Pattern SPRECHBERUF = Pattern.compile(
            "berater|beratung|rezeption|\\bempfang|telefon|call-?center|dialog|hotline");

    public Stellentext {
        merkmale = Set.copyOf(merkmale);
        belastungen = Set.copyOf(belastungen);
    }

    /** @param heimarbeit whether a field of the offer names work from home, which may be a part of it or all */
    public static Stellentext lesen(@Nullable String titel, @Nullable String beschreibung, boolean heimarbeit) {
        var ueberschrift = titel == null ? "" : titel;
        var ganzer = ueberschrift + ". " + (beschreibung == null ? "" : beschreibung);
        var teilsaetze = Stellenwort.teilsaetze(ganzer);
        var merkmale = merkmale(teilsaetze, heimarbeit);
        if (SPRECHBERUF.matcher(ueberschrift.toLowerCase(Locale.GERMAN)).find()) {
            merkmale.add(Stellenmerkmal.SPRECHEN);
        }
        return new Stellentext(merkmale, sagt(teilsaetze, SITZEN) ? EnumSet.of(Belastung.SITZEN) : Set.of(),
                Arbeitsbeginn.lesen(ganzer).orElse(null));
    }

    private static Set<Stellenmerkmal> merkmale(List<String> teilsaetze, boolean heimarbeit) {
        var merkmale = EnumSet.noneOf(Stellenmerkmal.class);
        for (var merkmal : Stellenmerkmal.values()) {
            if (sagt(teilsaetze, merkmal.name())) {
                merkmale.add(merkmal);
            }
        }
        if (sagt(teilsaetze, OHNE_ABSCHLUSS) && !sagt(teilsaetze, ERFAHRUNG_VERLANGT)) {
            merkmale.add(Stellenmerkmal.QUEREINSTIEG);
        }
        if (heimarbeit && sagt(teilsaetze, VON_ZU_HAUSE)) {
            merkmale.add(Stellenmerkmal.HOMEOFFICE);
        }
        if (sagt(teilsaetze, TEILWEISE_HOMEOFFICE)) {
            merkmale.remove(Stellenmerkmal.HOMEOFFICE);
        }
        return merkmale;
    }

    private static boolean sagt(List<String> teilsaetze, String fakt) {
        var worte = Stellenwort.ALLE.getOrDefault(fakt, List.of());
        return teilsaetze.stream().anyMatch(teilsatz -> worte.stream().anyMatch(wort -> wort.steht(teilsatz)));
    }
}
