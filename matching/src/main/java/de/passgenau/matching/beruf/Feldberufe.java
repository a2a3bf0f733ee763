package de.passgenau.matching.beruf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.text.Tabelle;

/** Which occupations lie in a field that is named by a word, as Maßnahmen do. */
public final class Feldberufe {

    private static final int GRUPPE = 3;
    private static final Map<String, List<String>> BEKANNTE = Tabelle.lesen(Feldberufe.class, "berufsfelder.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(zeile -> zeile[0], zeile -> List.of(zeile[1].split(" "))));

    private final Titeldeutung titel;

    public Feldberufe(Berufsverzeichnis berufe) {
        this.titel = new Titeldeutung(berufe);
    }

    /** Beginnings of KldB codes for {@code LAGER}, {@code ELEKTRO_METALL} or a word of nobody's list; empty if it means nothing. */
    public List<String> gattungen(String feld) {
        var gross = gross(feld);
        var ganzes = BEKANNTE.get(gross);
        return ganzes != null
                ? ganzes
                : Arrays.stream(gross.split("[^A-Z]+")).flatMap(this::teil).distinct().toList();
    }

    private Stream<String> teil(String wort) {
        var bekannt = BEKANNTE.get(wort);
        return bekannt != null
                ? bekannt.stream()
                : titel.gattungen(wort.toLowerCase(Locale.ROOT)).stream().map(kldb -> kldb.substring(0, GRUPPE));
    }

    private static String gross(String feld) {
        return feld.toUpperCase(Locale.GERMAN).replace("Ä", "AE").replace("Ö", "OE").replace("Ü", "UE");
    }
}
