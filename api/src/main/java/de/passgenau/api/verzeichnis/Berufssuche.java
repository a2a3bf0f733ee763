package de.passgenau.api.verzeichnis;

import java.util.List;
import java.util.Optional;

import de.passgenau.matching.beruf.Gattungsnummern;
import org.springframework.stereotype.Component;

/** Leads from a title to the Gattung of the KldB that it means, and from a Gattung to its title. */
@Component
public class Berufssuche {

    private static final int VORSCHLAEGE = 3;
    /** Below it nobody should rely on what was found. */
    private static final double BRAUCHBAR = 0.3;
    /** From here on a title means what was found and nothing else. */
    private static final double SICHER = 0.6;

    private final Verzeichnisse verzeichnisse;

    Berufssuche(Verzeichnisse verzeichnisse) {
        this.verzeichnisse = verzeichnisse;
    }

    /** The official title; empty where the directory does not know the Gattung. */
    public Optional<String> titel(String kldb) {
        return verzeichnisse.berufe().beruf(kldb).map(beruf -> beruf.titel());
    }

    /** Whether there is such a Gattung, known by its title or by its number alone. */
    boolean gibt(String kldb) {
        return Gattungsnummern.gibt(kldb) || titel(kldb).isPresent();
    }

    /** Those that somebody may have meant by a number that does not exist. */
    List<Gattung> nahe(String kldb) {
        return Gattungsnummern.nahe(kldb, VORSCHLAEGE).stream().map(this::gattung).toList();
    }

    /** With its number in place of a title that is not known. */
    Gattung gattung(String kldb) {
        return new Gattung(kldb, titel(kldb).orElse("KldB " + kldb));
    }

    /** What a title may mean, surest first; exactly one where it is certain, none where it means nothing. */
    public List<Gattung> zu(String titel) {
        var treffer = verzeichnisse.berufe()
                .finde(titel, VORSCHLAEGE)
                .stream()
                .filter(einer -> einer.konfidenz() >= BRAUCHBAR)
                .toList();
        var sicher = !treffer.isEmpty() && treffer.getFirst().konfidenz() >= SICHER;
        return treffer.stream()
                .limit(sicher ? 1 : VORSCHLAEGE)
                .map(einer -> new Gattung(einer.kldb(), einer.titel()))
                .toList();
    }

    /** A Gattung with its official title. */
    public record Gattung(String kldb, String titel) {}
}
