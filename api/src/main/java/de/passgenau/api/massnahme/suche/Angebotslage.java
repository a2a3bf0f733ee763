package de.passgenau.api.massnahme.suche;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.massnahme.Stand;

/** What the Durchgänge of a Maßnahme say of it on one day. */
public record Angebotslage(LocalDate heute, Massnahme massnahme, Collection<Durchgangsbild> durchgaenge) {

    Massnahmestatus status() {
        return massnahme.statusAm(heute, durchgaenge.stream()
                .filter(einer -> !einer.abgesagt())
                .map(Durchgangsbild::zeitraum)
                .toList());
    }

    /** On which days one can join; as long as nobody has planned a Durchgang, when the Steckbrief says it begins. */
    List<Einstiegsspanne> einstiege() {
        return durchgaenge.isEmpty()
                ? laufzeit().filter(einer -> !einer.von().isBefore(heute))
                        .map(einer -> new Einstiegsspanne(einer.von(), einer.bis()))
                        .filter(spanne -> istOffen())
                        .stream()
                        .toList()
                : spannen(einer -> einer.nimmtAuf(heute));
    }

    /** On which days one can join where a place is free. */
    List<Einstiegsspanne> freieEinstiege() {
        return spannen(einer -> einer.hatPlatz(heute));
    }

    private List<Einstiegsspanne> spannen(Predicate<Durchgangsbild> welche) {
        return istOffen()
                ? durchgaenge.stream().filter(welche).map(Durchgangsbild::einstieg).distinct().toList()
                : List.of();
    }

    /** Nobody joins what was called off, or is still a draft. */
    private boolean istOffen() {
        return massnahme.stand() == Stand.VEROEFFENTLICHT;
    }

    private Optional<Zeitraum> laufzeit() {
        return massnahme.steckbrief().ablauf().laufzeit().zeitraum();
    }

    public Platzangebot plaetze() {
        if (!freieEinstiege().isEmpty()) {
            return Platzangebot.FREI;
        }
        if (!spannen(einer -> einer.nurFuerWartende(heute)).isEmpty()) {
            return Platzangebot.VERGEBEN_AN_WARTENDE;
        }
        return spannen(einer -> einer.nimmtAuf(heute)).isEmpty() ? Platzangebot.KEIN_EINSTIEG : Platzangebot.VOLL;
    }

    /** In which months one can begin at the earliest. */
    Set<String> monate() {
        return einstiege().stream()
                .map(spanne -> YearMonth.from(spanne.fruehestensAb(heute)).toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<LocalDate> naechsterBeginn() {
        return einstiege().stream().map(spanne -> spanne.fruehestensAb(heute)).min(LocalDate::compareTo);
    }

    /** The places by name, those of running and coming Durchgänge included. */
    List<String> orte() {
        return Stream.concat(massnahme.steckbrief().gebiet().orte().stream(), anschriften().map(Anschrift::ort))
                .distinct()
                .toList();
    }

    /** The places as one looks for where they are. */
    public Set<String> ortsschluessel() {
        var gebiet = massnahme.steckbrief().gebiet();
        return Stream.of(gebiet.orte().stream(), anschriften().map(Ortsschluessel::von),
                gebiet.ueberall() ? Stream.of(Ortsschluessel.UEBERALL) : Stream.<String>empty())
                .flatMap(werte -> werte)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Anschrift> anschriften() {
        return Stream.concat(massnahme.steckbrief().gebiet().standorte().stream().map(einer -> einer.anschrift()),
                durchgaenge.stream()
                        .filter(einer -> einer.kommtNoch(heute))
                        .flatMap(einer -> Stream.ofNullable(einer.ort().anschrift())));
    }
}
