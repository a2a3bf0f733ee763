package de.passgenau.api.vermittlung.bewerber;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.vermittlung.bewerber.Fallabbildung.Bild;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import org.jspecify.annotations.Nullable;

/** All that somebody can prove, as codes of the engine. */
final class Nachweiskunde {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final String SPRACHE = "SPRACHE_";
    private static final String SCHULE = "SCHULABSCHLUSS_";
    /** So long out of work: § 16e SGB II. */
    private static final int JAHRE_ARBEITSLOS = 2;
    /** So long on benefits: § 16i SGB II. */
    private static final int JAHRE_IM_BEZUG = 6;

    private final Wissen wissen;

    Nachweiskunde(Wissen wissen) {
        this.wissen = wissen;
    }

    Set<String> von(Bild bild) {
        var codes = new TreeSet<String>();
        bild.profil().ifPresent(profil -> sammle(codes, profil));
        merke(codes, "FOERDERFAEHIG_16E", seitMindestens(Leistungsbezug.arbeitslosSeit(bild), JAHRE_ARBEITSLOS));
        merke(codes, "FOERDERFAEHIG_16I", seitMindestens(Leistungsbezug.seit(bild), JAHRE_IM_BEZUG));
        return wissen.kenntnisse().mitEingeschlossenen(codes);
    }

    private void sammle(Set<String> codes, Profilangaben profil) {
        codes.addAll(wissen.kenntnisse().nachweise(profil.kenntnisse(), wissen.stichtag()));
        profil.nachweise().stream().filter(Nachweiskunde::istCode).forEach(codes::add);
        codes.addAll(Objects.requireNonNullElse(profil.rahmen().fuehrerscheine(), List.of()));
        var jahre = Qualifikation.erfahrungsjahre(profil);
        if (jahre != null && jahre > 0) {
            codes.addAll(wissen.kenntnisse().erfahrungen(profil.zielberuf().kldb()));
        }
    }

    static boolean istCode(String nachweis) {
        return CODE.matcher(nachweis).matches();
    }

    private boolean seitMindestens(@Nullable LocalDate seit, int jahre) {
        return seit != null && !seit.isAfter(wissen.stichtag().minusYears(jahre));
    }

    private static void merke(Set<String> codes, String code, boolean ja) {
        if (ja) {
            codes.add(code);
        }
    }

    /** The highest level that is proven; null if nobody has asked. */
    static @Nullable Sprachniveau deutsch(Set<String> codes) {
        return codes.stream()
                .filter(code -> code.startsWith(SPRACHE))
                .map(code -> code.substring(SPRACHE.length()))
                .flatMap(niveau -> Arrays.stream(Sprachniveau.values()).filter(it -> it.name().equals(niveau)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The highest certificate that is proven; null if nobody has asked. */
    static @Nullable Schulabschluss schulabschluss(Set<String> codes) {
        return Arrays.stream(Schulabschluss.values())
                .filter(abschluss -> codes.contains(SCHULE + abschluss))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
