package de.passgenau.api.vermittlung.guete.pruefung;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;

/** Whether somebody has what a code asks for: from the fields, and from words as the Kenntnisverzeichnis reads them. */
final class Nachweisprobe {

    private static final List<String> NIVEAUS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final String FUEHRERSCHEIN = "FUEHRERSCHEIN_";
    private static final String SPRACHE = "SPRACHE_";
    private static final String FOERDERFAEHIG = "FOERDERFAEHIG_";

    private final Person person;
    private final Kenntnisverzeichnis kenntnisse;
    private final Set<String> codes;

    Nachweisprobe(Person person, Kenntnisverzeichnis kenntnisse, LocalDate stichtag) {
        this.person = person;
        this.kenntnisse = kenntnisse;
        var gelesen = new TreeSet<>(kenntnisse.nachweise(person.kenntnisse(), stichtag));
        person.fuehrerschein()
                .forEach(klasse -> gelesen.add(FUEHRERSCHEIN + klasse.replaceAll("KLASSE|[^A-Z0-9]", "")));
        this.codes = kenntnisse.mitEingeschlossenen(gelesen);
    }

    /** Empty if one of {@code A|B} is there. */
    Optional<Verstoss> pruefe(String muss) {
        var verlangt = kenntnisse.anforderung(muss);
        if (verlangt.isEmpty() || verlangt.stream().anyMatch(this::hat)) {
            return Optional.empty();
        }
        boolean imFeld = verlangt.stream()
                .allMatch(code -> code.startsWith(FUEHRERSCHEIN) || code.startsWith(SPRACHE)
                        || code.startsWith(FOERDERFAEHIG));
        return Optional.of(new Verstoss("Nachweis", muss + " ist nicht zu finden", imFeld));
    }

    private boolean hat(String code) {
        if (code.startsWith(SPRACHE)) {
            int stufe = NIVEAUS.indexOf(Objects.requireNonNullElse(person.sprachniveauDeutsch(), ""));
            return stufe < 0 || stufe >= NIVEAUS.indexOf(code.substring(SPRACHE.length()));
        }
        if (code.startsWith(FOERDERFAEHIG)) {
            return Objects.requireNonNullElse(person.zielgruppen(), List.of())
                    .contains(code.endsWith("16E") ? "LANGZEITARBEITSLOSE" : "LANGZEITLEISTUNGSBEZIEHENDE");
        }
        boolean erfahren = (code.startsWith("ERFAHRUNG_") || code.startsWith("PRAXIS_"))
                && person.berufserfahrungJahre() != null && person.berufserfahrungJahre() > 0;
        return erfahren || codes.contains(code);
    }
}
