package de.passgenau.catalogue.steckbrief;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Maßnahme changes.
 *
 * @param hemmnisse    what it works on, the most important first
 * @param bereiche     areas it names without saying more, beside those of its Hemmnisse
 * @param berufsfelder the occupations it belongs to, in words
 * @param berufe       the same as beginnings of KldB codes
 * @param nachweise    codes that it ends with, such as a licence
 */
public record Wirkung(
        List<Hemmnisart> hemmnisse,
        List<Hemmnisbereich> bereiche,
        List<String> berufsfelder,
        List<String> berufe,
        List<String> nachweise) {

    public static final Wirkung LEER = new Wirkung(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Pattern KLDB = Pattern.compile("\\d{1,5}");

    public Wirkung {
        hemmnisse = hemmnisse.stream().distinct().toList();
        bereiche = ohne(bereiche, hemmnisse);
        berufsfelder = Texte.liste("An occupational field", berufsfelder);
        berufe = berufe.stream().distinct().toList();
        nachweise = Texte.liste("A proof", nachweise);
        for (var beruf : berufe) {
            if (!KLDB.matcher(beruf).matches()) {
                throw new IllegalArgumentException("The beginning of a KldB code has 1 to 5 digits, got " + beruf);
            }
        }
    }

    private static List<Hemmnisbereich> ohne(List<Hemmnisbereich> bereiche, List<Hemmnisart> hemmnisse) {
        return bereiche.stream()
                .filter(einer -> hemmnisse.stream().noneMatch(eines -> eines.bereich() == einer))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of its Hemmnisse, and the further ones. */
    @Override
    public List<Hemmnisbereich> bereiche() {
        return Stream.concat(bereiche.stream(), hemmnisse.stream().map(Hemmnisart::bereich))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those that somebody has named, not those that follow from its Hemmnisse. */
    public List<Hemmnisbereich> weitereBereiche() {
        return bereiche;
    }

    /** Whether it works on it: by name, or by an area of which it names no Hemmnis. */
    public boolean arbeitetAn(Hemmnisart art) {
        return hemmnisse.contains(art) || bereiche.contains(art.bereich());
    }

    /** All that it works on, what it names first. */
    public List<Hemmnisart> ziele() {
        return Stream.concat(hemmnisse.stream(), Stream.of(Hemmnisart.values()).filter(this::arbeitetAn))
                .distinct()
                .toList();
    }
}
