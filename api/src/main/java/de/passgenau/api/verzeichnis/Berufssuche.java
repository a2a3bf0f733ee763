package de.passgenau.api.verzeichnis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.beruf.Berufstreffer;
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

    /** All that are one step below: of two digits those of three, of three the Gattungen; in their order. */
    public List<String> darunter(String gruppe) {
        return switch (gruppe.length()) {
            case 2 -> ziffern(1).map(gruppe::concat).filter(dritte -> !darunter(dritte).isEmpty()).toList();
            case 3 -> ziffern(2).map(gruppe::concat).filter(Gattungsnummern::gibt).toList();
            default -> List.of();
        };
    }

    private static Stream<String> ziffern(int anzahl) {
        return IntStream.range(0, (int) Math.pow(10, anzahl)).mapToObj(("%0" + anzahl + "d")::formatted);
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
        var treffer = brauchbare(titel);
        return gattungen(treffer, istSicher(treffer) ? 1 : VORSCHLAEGE);
    }

    /** The same for whoever goes on without asking: of two that are equally sure neither is certain. */
    public Deutung deute(String titel) {
        var treffer = brauchbare(titel);
        var sicher = istSicher(treffer) && treffer.stream()
                .filter(einer -> einer.konfidenz() == treffer.getFirst().konfidenz())
                .count() == 1;
        return new Deutung(gattungen(treffer, sicher ? 1 : VORSCHLAEGE), sicher);
    }

    private List<Berufstreffer> brauchbare(String titel) {
        return verzeichnisse.berufe()
                .finde(titel, VORSCHLAEGE)
                .stream()
                .filter(einer -> einer.konfidenz() >= BRAUCHBAR)
                .toList();
    }

    private static boolean istSicher(List<Berufstreffer> treffer) {
        return !treffer.isEmpty() && treffer.getFirst().konfidenz() >= SICHER;
    }

    private static List<Gattung> gattungen(List<Berufstreffer> treffer, int hoechstens) {
        return treffer.stream().limit(hoechstens).map(einer -> new Gattung(einer.kldb(), einer.titel())).toList();
    }

    /**
     * What a title may mean.
     *
     * @param gattungen surest first; exactly one where it is certain
     */
    public record Deutung(List<Gattung> gattungen, boolean sicher) {

        public Deutung {
            gattungen = List.copyOf(gattungen);
        }
    }

    /** A Gattung with its official title. */
    public record Gattung(String kldb, String titel) {}
}
