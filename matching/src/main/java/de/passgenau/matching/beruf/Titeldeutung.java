package de.passgenau.matching.beruf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.matching.text.Titelworte;

/** Which Gattungen a title means surely enough to be matched by, and whether it names a training place. */
public final class Titeldeutung {

    /** Below this a hit is a guess. */
    private static final double SICHER_AB = 0.3;
    /** A hit counts as well if it is at least this share as sure as the best. */
    private static final double GLEICHAUF = 0.5;
    private static final double EINDEUTIG_AB = 0.9;
    private static final int HOECHSTENS = 3;
    private static final int GEFRAGT = 8;

    private static final Pattern AUSBILDUNG = Pattern.compile(
            "\\b(lehre|lehrling|lehrstelle|lehrberuf|ausbildung|ausbildungsplatz|ausbildungsstelle|azubi|auszubildende\\w*|umschulung)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EINLEITUNG = Pattern.compile(
            "^\\s*(einstiegsqualifizierung|eq)\\b[\\s:()eq]*|^\\s*mitarbeiter(:|\\*|/)?(in)?( \\([^)]*\\))? ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ZUSATZ = Pattern.compile("\\s+[–—-]\\s+.*|\\([^)]*\\)|[,:].*");
    private static final Pattern HAUPTWORT = Pattern.compile("\\p{Lu}\\p{L}{4,}");
    private static final Pattern ODER = Pattern.compile("(?:\\s*/\\s*|\\s+oder\\s+)(?=\\p{Lu}\\p{L}{3})");
    private static final Pattern LEITUNG = Pattern.compile("\\d{3}9[34]");

    private final Berufsverzeichnis berufe;
    private final Feldworte felder = new Feldworte();

    public Titeldeutung(Berufsverzeichnis berufe) {
        this.berufe = berufe;
    }

    /** Whether the title asks for or offers a place of vocational training. */
    public static boolean nenntAusbildung(String titel) {
        return AUSBILDUNG.matcher(titel).find();
    }

    /**
     * Surest first, 5 digits each; empty if nothing is sure enough. A title that names a field and no level means the
     * Gattungen of the field on several levels.
     */
    public List<String> gattungen(String titel) {
        var feld = felder.gattungen(titel);
        if (!feld.isEmpty()) {
            return feld;
        }
        var berufe = ausBenennungen(titel);
        return Feldworte.nenntHelfer(titel) ? Feldworte.aufStufe(berufe, Anforderungsniveau.HELFER) : berufe;
    }

    private List<String> ausBenennungen(String titel) {
        var treffer = beste(titel);
        if (Titelworte.sagtNichts(titel) && konfidenz(treffer) < EINDEUTIG_AB) {
            return List.of();
        }
        var gattungen = new LinkedHashSet<String>();
        ausgewaehlt(treffer).map(Berufstreffer::kldb).forEach(gattungen::add);
        if (konfidenz(treffer) < EINDEUTIG_AB) {
            jeTeil(titel).map(Berufstreffer::kldb).forEach(gattungen::add);
        }
        if (gattungen.isEmpty()) {
            hauptwort(titel).map(Berufstreffer::kldb).forEach(gattungen::add);
        }
        return gattungen.stream().limit(HOECHSTENS).toList();
    }

    /** A German title begins with the occupation; what follows may be more than anybody knows. */
    private Stream<Berufstreffer> hauptwort(String titel) {
        return HAUPTWORT.matcher(EINLEITUNG.matcher(titel).replaceFirst(""))
                .results()
                .filter(wort -> !Titelworte.sagtNichts(wort.group()))
                .limit(1)
                .flatMap(wort -> ausgewaehlt(berufe.finde(wort.group(), GEFRAGT)));
    }

    /** The title as a whole, or its core where that is understood better. */
    private List<Berufstreffer> beste(String titel) {
        var ohneEinleitung = EINLEITUNG.matcher(titel).replaceFirst("");
        return Stream.of(titel, ohneEinleitung, ZUSATZ.matcher(ohneEinleitung).replaceAll(""))
                .distinct()
                .map(teil -> berufe.finde(teil, GEFRAGT))
                .reduce((erste, weitere) -> konfidenz(weitere) > konfidenz(erste) ? weitere : erste)
                .orElseThrow();
    }

    private static double konfidenz(List<Berufstreffer> treffer) {
        return treffer.isEmpty() ? 0 : treffer.getFirst().konfidenz();
    }

    /** Who leads is asked for by that word alone, which makes the hit a clear one. */
    private static Stream<Berufstreffer> ausgewaehlt(List<Berufstreffer> treffer) {
        var ohneLeitung = treffer.stream()
                .filter(fund -> fund.konfidenz() >= EINDEUTIG_AB || !LEITUNG.matcher(fund.kldb()).matches())
                .sorted(Comparator.comparingDouble(Berufstreffer::konfidenz).reversed())
                .toList();
        double mindestens = Math.max(SICHER_AB, konfidenz(ohneLeitung) * GLEICHAUF);
        return ohneLeitung.stream().filter(fund -> fund.konfidenz() >= mindestens);
    }

    /** Of a title that names several, the best of each. */
    private Stream<Berufstreffer> jeTeil(String titel) {
        var teile = ODER.split(titel);
        return teile.length < 2
                ? Stream.empty()
                : Arrays.stream(teile)
                        .flatMap(teil -> berufe.finde(teil, 1).stream())
                        .filter(fund -> fund.konfidenz() >= GLEICHAUF);
    }
}
