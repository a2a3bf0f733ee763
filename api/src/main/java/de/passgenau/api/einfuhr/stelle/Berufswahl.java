package de.passgenau.api.einfuhr.stelle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.stelle.Stelleneinfuhr.Inhalt;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe.Beruf;
import de.passgenau.api.verzeichnis.Berufssuche;
import de.passgenau.api.verzeichnis.Berufssuche.Deutung;
import de.passgenau.api.verzeichnis.Berufssuche.Gattung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/**
 * Which occupation an offer from elsewhere means. Where its words are certain of none, the likeliest is assumed, and said
 * to be, so that somebody looks at it.
 *
 * @param wort     of which it is only assumed; null where it is certain
 * @param hinweise that it is assumed, and what else it may be
 */
record Berufswahl(ArgumentValue<Beruf> beruf, @Nullable String wort, List<Verstoss> hinweise) {

    private static final int LAENGE = 200;

    static Berufswahl of(Inhalt inhalt, Berufssuche suche) {
        var angabe = inhalt.beruf();
        var kldb = angabe == null || angabe.kldb() == null ? "" : angabe.kldb().strip();
        if (!kldb.isEmpty()) {
            return new Berufswahl(ArgumentValue.ofNullable(new Beruf(kldb, null)), null, List.of());
        }
        var worte = worte(inhalt).toList();
        return worte.stream()
                .map(wort -> new Versuch(wort, suche.deute(wort)))
                .filter(versuch -> versuch.deutung.sicher())
                .findFirst()
                .map(versuch -> new Berufswahl(versuch.beruf(), null, List.of()))
                .or(() -> angenommen(worte, suche))
                .orElseGet(() -> new Berufswahl(
                        worte.isEmpty()
                                ? ArgumentValue.omitted()
                                : ArgumentValue.ofNullable(new Beruf(null, worte.getFirst())),
                        null, List.of()));
    }

    /** What the source calls the occupation, and the title at last. */
    private static Stream<String> worte(Inhalt inhalt) {
        var angabe = inhalt.beruf();
        var genannte = angabe == null
                ? List.<String>of()
                : Objects.requireNonNullElse(angabe.titel(), List.<String>of());
        return Stream.concat(genannte.stream(), Stream.ofNullable(inhalt.titel()))
                .map(String::strip)
                .filter(wort -> !wort.isEmpty() && wort.length() <= LAENGE)
                .distinct();
    }

    private static Optional<Berufswahl> angenommen(List<String> worte, Berufssuche suche) {
        return worte.stream()
                .map(wort -> new Versuch(wort, suche.deute(wort)))
                .filter(versuch -> !versuch.deutung.gattungen().isEmpty())
                .findFirst()
                .map(versuch -> new Berufswahl(versuch.beruf(), versuch.wort, List.of(versuch.hinweis())));
    }

    /** What one word may mean. */
    private record Versuch(String wort, Deutung deutung) {

        private ArgumentValue<Beruf> beruf() {
            return ArgumentValue.ofNullable(new Beruf(deutung.gattungen().getFirst().kldb(), null));
        }

        private Verstoss hinweis() {
            var gattungen = deutung.gattungen();
            var auch = gattungen.stream().skip(1).map(Versuch::genannt).collect(Collectors.joining("; "));
            return auch.isEmpty()
                    ? Verstoss.of("stelle.beruf", Eingabefehlercode.UNGUELTIG, "einfuhr.beruf-angenommen", wort,
                            genannt(gattungen.getFirst()))
                    : Verstoss.of("stelle.beruf", Eingabefehlercode.UNGUELTIG, "einfuhr.beruf-mehrdeutig", wort,
                            genannt(gattungen.getFirst()), auch);
        }

        private static String genannt(Gattung gattung) {
            return gattung.titel() + " (" + gattung.kldb() + ')';
        }
    }
}
