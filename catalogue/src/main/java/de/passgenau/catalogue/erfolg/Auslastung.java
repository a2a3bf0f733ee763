package de.passgenau.catalogue.erfolg;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/**
 * As much of a Durchgang as it takes to foresee on any day how full it gets (N-09); nobody who is in it.
 *
 * @param belegt        places held whatever the day
 * @param reserviertBis the last day of each reservation
 * @param zuweisungen   days on which somebody was assigned
 * @param letzterEinstieg null if one can join without end
 */
public record Auslastung(
        DurchgangId durchgang,
        MassnahmeId massnahme,
        TraegerId traeger,
        Laufzeit laufzeit,
        Platzzahl plaetze,
        int belegt,
        List<LocalDate> reserviertBis,
        List<LocalDate> zuweisungen,
        @Nullable LocalDate letzterEinstieg,
        boolean abgesagt) {

    public Auslastung {
        reserviertBis = List.copyOf(reserviertBis);
        zuweisungen = List.copyOf(zuweisungen);
    }

    public static Auslastung von(Durchgang durchgang) {
        var teilnahmen = durchgang.teilnahmen();
        var rahmen = durchgang.rahmen();
        return new Auslastung(durchgang.id(), durchgang.massnahmeId(), durchgang.angebot().traeger(),
                rahmen.laufzeit(), rahmen.plaetze(),
                (int) teilnahmen.stream().map(Teilnahme::letzterStand).filter(Stand::belegt).count(),
                teilnahmen.stream().map(eine -> eine.verlauf().getLast().bis()).filter(Objects::nonNull).toList(),
                teilnahmen.stream()
                        .flatMap(eine -> eine.verlauf().stream())
                        .filter(schritt -> schritt.stand() == Stand.ZUGEWIESEN)
                        .map(Schritt::tag)
                        .toList(),
                rahmen.einstieg().letzterTag(rahmen.laufzeit()).orElse(null), durchgang.absage() != null);
    }

    /** Places held on this day. */
    int belegtAm(LocalDate heute) {
        return belegt + (int) reserviertBis.stream().filter(bis -> !bis.isBefore(heute)).count();
    }

    /** Empty where the paid places fill up, or nothing is planned or runs. */
    public Optional<Unterauslastung> unter(LocalDate heute) {
        if (abgesagt || laufzeit.vorbei(heute)) {
            return Optional.empty();
        }
        var eine = new Unterauslastung(durchgang, massnahme, plaetze.bezahlt(), belegtAm(heute),
                new Zulauf(this, heute).erwartet(), letzterEinstieg);
        return Optional.of(eine).filter(it -> it.fehlend() > 0);
    }
}
