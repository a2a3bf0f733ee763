package de.passgenau.api.vermittlung.guete.abbildung;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.passgenau.api.vermittlung.guete.sammlung.Angabe;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.beruf.Titeldeutung;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import org.jspecify.annotations.Nullable;

/** What turns words into codes, on one day, with a note of what it could not turn. */
public record Wortschatz(
        Berufsverzeichnis berufe,
        Titeldeutung titel,
        Kenntnisverzeichnis kenntnisse,
        LocalDate stichtag,
        Unverstandenes unverstanden) {

    private static final Pattern GATTUNG = Pattern.compile("\\d{4}[1-4]");

    public static Wortschatz zum(LocalDate stichtag) {
        var berufe = Berufsverzeichnis.mitgeliefert();
        return new Wortschatz(berufe, new Titeldeutung(berufe), Kenntnisverzeichnis.mit(berufe), stichtag,
                new Unverstandenes());
    }

    /** A code of 5 digits, also where it is written as „B 51312“. */
    static Optional<String> gattung(@Nullable String kldb) {
        return Optional.ofNullable(kldb)
                .map(code -> code.replaceFirst("^\\s*B", "").replace(" ", ""))
                .filter(GATTUNG.asMatchPredicate());
    }

    /** The given code, or what the title means; empty if neither is known. */
    List<String> gattungen(@Nullable String kldb, @Nullable String benennung, String feld, Angabe wo) {
        var gattung = gattung(kldb);
        if (gattung.isPresent()) {
            return List.of(gattung.get());
        }
        if (kldb != null && !kldb.isBlank()) {
            unverstanden.merke("kldb", kldb, wo);
        }
        var gattungen = benennung == null ? List.<String>of() : titel.gattungen(benennung);
        if (gattungen.isEmpty()) {
            unverstanden.merke(feld, benennung, wo);
        }
        return gattungen;
    }
}
