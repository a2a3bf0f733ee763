package de.passgenau.catalogue.recht;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.catalogue.Zeitraum;
import org.jspecify.annotations.Nullable;

/**
 * A basis in law, as it stood for a while.
 *
 * @param code        the same for one instrument through all its paragraphs and names
 * @param nachfolger  code of what took its place; null if nothing did
 * @param auch        further citations and names in use
 * @param geltung     from when to when, not before the first day of the SGB II
 * @param instrument  the kind of instrument it carries
 * @param zustaendig  who grants and pays it then
 */
public record Rechtsgrundlage(
        String code,
        @Nullable String nachfolger,
        String zitat,
        String bezeichnung,
        List<String> auch,
        Zeitraum geltung,
        Instrumentart instrument,
        Zustaendigkeit zustaendig,
        Zulassungspflicht zulassung) {

    private static final Set<String> ALLGEMEINE = Set.of("EING", "GRUNDSATZ");

    public Rechtsgrundlage {
        auch = List.copyOf(auch);
    }

    public Rechtsbezug bezug(LocalDate stand) {
        if (!geltung.umfasst(stand)) {
            throw new IllegalArgumentException(zitat + " is not in force on " + stand);
        }
        return new Rechtsbezug(code, stand, zitat);
    }

    /** Whether it only says that there is help, or what help is for, so that any other says more. */
    public boolean istAllgemein() {
        return ALLGEMEINE.contains(code);
    }

    /** Everything it is called, the present citation and name first. */
    public List<String> namen() {
        return Stream.concat(Stream.of(zitat, bezeichnung), auch.stream()).toList();
    }
}
