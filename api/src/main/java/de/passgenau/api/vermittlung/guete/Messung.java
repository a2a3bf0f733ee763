package de.passgenau.api.vermittlung.guete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.Ergebnis.Fund;
import de.passgenau.api.vermittlung.guete.Ergebnis.Probe;
import de.passgenau.api.vermittlung.guete.pruefung.Massnahmenpruefung;
import de.passgenau.api.vermittlung.guete.pruefung.Stellenpruefung;
import de.passgenau.api.vermittlung.guete.pruefung.Verstoss;
import de.passgenau.api.vermittlung.guete.sammlung.Fallenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlung;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;
import de.passgenau.api.vermittlung.guete.vergleich.Rang;
import de.passgenau.api.vermittlung.guete.vergleich.Rangfolge;
import de.passgenau.matching.guete.Falle;
import de.passgenau.matching.guete.Kennzahlen;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;

/** Measures one way of ranking against grades, hard rules and traps. */
final class Messung {

    private static final int GEPRUEFT = 20;

    private final Sammlung sammlung;
    private final Stellenpruefung stellenpruefung;
    private final Massnahmenpruefung massnahmenpruefung;
    private final Map<String, Stellenangabe> stellen;
    private final Map<String, Massnahmenangabe> massnahmen;

    Messung(Sammlung sammlung, LocalDate stichtag, Kenntnisverzeichnis kenntnisse) {
        this.sammlung = sammlung;
        stellenpruefung = new Stellenpruefung(stichtag, kenntnisse);
        massnahmenpruefung = new Massnahmenpruefung(stichtag, kenntnisse);
        stellen = sammlung.stellen().stream().collect(Collectors.toMap(Stellenangabe::id, angabe -> angabe));
        massnahmen = sammlung.massnahmen().stream().collect(Collectors.toMap(Massnahmenangabe::id, angabe -> angabe));
    }

    Ergebnis miss(Rangfolge rangfolge, Lauf lauf) {
        var jePerson = new LinkedHashMap<String, Kennzahlen>();
        var verstoesse = new ArrayList<Fund>();
        var listen = new LinkedHashMap<String, List<String>>();
        for (var person : sammlung.personen()) {
            var liste = rangfolge.liste(person, lauf).stream().map(Rang::dokument).toList();
            var noten = sammlung.noten(lauf, person.id());
            if (Kennzahlen.sindMessbar(noten)) {
                jePerson.put(person.id(), Kennzahlen.von(liste, noten));
            }
            verstoesse.addAll(verstoesse(person, liste));
            listen.put(person.id(), liste);
        }
        return new Ergebnis(rangfolge.name(), Kennzahlen.mittel(jePerson.values()), jePerson, verstoesse,
                sammlung.fallen()
                        .stream()
                        .filter(falle -> falle.liste().filter(lauf::equals).isPresent())
                        .map(falle -> new Probe(falle, ausgang(falle, listen)))
                        .toList());
    }

    private List<Fund> verstoesse(Person person, List<String> liste) {
        var funde = new ArrayList<Fund>();
        for (int platz = 1; platz <= Math.min(GEPRUEFT, liste.size()); platz++) {
            var dokument = liste.get(platz - 1);
            for (var verstoss : verstoesse(person, dokument)) {
                funde.add(new Fund(person.id(), dokument, platz, verstoss));
            }
        }
        return funde;
    }

    /** By the hard rules as they stand, whatever the engine says. */
    List<Verstoss> verstoesse(Person person, String dokument) {
        var stelle = stellen.get(dokument);
        var massnahme = massnahmen.get(dokument);
        if (stelle != null) {
            return stellenpruefung.pruefe(person, stelle);
        }
        return massnahme == null ? List.of() : massnahmenpruefung.pruefe(person, massnahme);
    }

    private Falle.Ausgang ausgang(Fallenangabe angabe, Map<String, List<String>> listen) {
        var liste = listen.get(Objects.requireNonNullElse(angabe.profil(), ""));
        if (liste == null) {
            return new Falle.Ausgang.Unklar("unbekannte Person " + angabe.profil());
        }
        var fremdes = Stream.of(angabe.besser(), angabe.schlechter())
                .filter(dokument -> dokument != null && !stellen.containsKey(dokument)
                        && !massnahmen.containsKey(dokument))
                .findFirst();
        if (fremdes.isPresent()) {
            return new Falle.Ausgang.Unklar("unbekanntes Dokument " + fremdes.get());
        }
        return new Falle(Objects.requireNonNullElse(angabe.id(), "?"), typ(angabe), angabe.besser(),
                angabe.schlechter(), angabe.schlechterNichtInTop()).pruefe(liste);
    }

    private static String typ(Fallenangabe angabe) {
        return Objects.requireNonNullElse(angabe.typ(), "").strip().toUpperCase(Locale.ROOT);
    }
}
