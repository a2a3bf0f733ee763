package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.regel.Haushaltspruefung;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Betroffene;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Folge;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/**
 * A household while lines are taken over into it. All of them are looked at together, so that their order does not
 * matter; if they don't fit together, those are left out that break a rule, the one who applies for all before others.
 */
public final class Haushaltsentwurf {

    static final String FELD = "bgNummer";

    private final Bedarfsgemeinschaft bisher;
    private final Leistungsuebernahme leistung;
    private Bedarfsgemeinschaft jetzt;

    Haushaltsentwurf(Bedarfsgemeinschaft bisher, Leistungsuebernahme leistung) {
        this.bisher = bisher;
        this.jetzt = bisher;
        this.leistung = leistung;
    }

    /** A line with the person whom it is about. */
    public record Posten(Haushaltszeile zeile, Betroffene wer) {}

    Bedarfsgemeinschaft stand() {
        return jetzt;
    }

    boolean istGeaendert() {
        return !jetzt.equals(bisher);
    }

    boolean istNeu() {
        return bisher.mitglieder().alle().isEmpty();
    }

    /** For each line, in their order, what becomes of it. */
    public List<Folge> nimm(List<Posten> zeilen) {
        if (bisher.aufgegangenIn() != null) {
            var grund = Verstoss.of(FELD, Eingabefehlercode.UNGUELTIG, "bg.aufgegangen");
            return Collections.nCopies(zeilen.size(), new Folge(List.of(grund), false));
        }
        var alleZusammen = versuch(zeilen, false);
        return alleZusammen.stream().allMatch(folge -> folge.fehler().isEmpty())
                ? alleZusammen
                : versuch(zeilen, true);
    }

    /** @param einzeln whether each line has to fit to those before it, or all of them to each other in the end */
    private List<Folge> versuch(List<Posten> zeilen, boolean einzeln) {
        jetzt = bisher;
        var uebernahme = new Zeilenuebernahme(leistung, erster(zeilen), zeilen.size() == 1);
        var folgen = new ArrayList<>(Collections.nCopies(zeilen.size(), new Folge(List.of(), false)));
        for (var stelle : reihenfolge(zeilen)) {
            folgen.set(stelle, genommen(zeilen.get(stelle), uebernahme, einzeln));
        }
        var fehler = einzeln ? List.<Verstoss>of() : neueVerstoesse(jetzt);
        return fehler.isEmpty()
                ? List.copyOf(folgen)
                : Collections.nCopies(zeilen.size(), new Folge(fehler, false));
    }

    /** The earliest day on which the household was something; not before it began, where it is known already. */
    private LocalDate erster(List<Posten> zeilen) {
        var genannt = Stream
                .concat(Stream.of(leistung.heute()),
                        zeilen.stream().flatMap(posten -> posten.zeile().leistung().tage()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return bisher.mitglieder()
                .wechseltage()
                .stream()
                .findFirst()
                .filter(genannt::isBefore)
                .orElse(genannt);
    }

    private static List<Integer> reihenfolge(List<Posten> zeilen) {
        return IntStream.range(0, zeilen.size())
                .boxed()
                .sorted(Comparator.<Integer, Integer>comparing(stelle -> rang(zeilen.get(stelle).zeile().rolle()))
                        .thenComparing(stelle -> zeilen.get(stelle).wer().fall().wert()))
                .toList();
    }

    private static int rang(@Nullable Mitgliedsrolle rolle) {
        return rolle == null ? Mitgliedsrolle.values().length : rolle.ordinal();
    }

    private Folge genommen(Posten posten, Zeilenuebernahme uebernahme, boolean einzeln) {
        var pruefung = new Pruefung();
        var danach = uebernahme.mit(jetzt, posten, pruefung);
        var fehler = Stream.concat(pruefung.verstoesse().stream(),
                einzeln ? neueVerstoesse(danach).stream() : Stream.of()).toList();
        var folge = new Folge(fehler, fehler.isEmpty() && !danach.equals(jetzt));
        jetzt = fehler.isEmpty() ? danach : jetzt;
        return folge;
    }

    /** What the household would break that it does not break already. */
    private List<Verstoss> neueVerstoesse(Bedarfsgemeinschaft danach) {
        var alte = verstoesse(bisher);
        return verstoesse(danach).stream().filter(einer -> !alte.contains(einer)).toList();
    }

    private List<Verstoss> verstoesse(Bedarfsgemeinschaft bg) {
        var pruefung = new Pruefung();
        Haushaltspruefung.pruefe(bg, leistung.heute(), pruefung);
        return pruefung.verstoesse().stream().map(einer -> einer.an(FELD)).distinct().toList();
    }
}
