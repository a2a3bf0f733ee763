package de.passgenau.api.stelle.lesen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Feldleser.Spanne;
import de.passgenau.api.stelle.angabe.Ansprechpartner;
import de.passgenau.api.stelle.angabe.Arbeitszeit;
import de.passgenau.api.stelle.angabe.Verguetung;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe.Lohn;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe.Person;
import de.passgenau.api.stelle.lesen.StellenangebotEingabe.Zeit;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Reads working time, pay and whom to turn to; each is given as a whole. */
final class Bedingungsleser {

    private static final Spanne STUNDEN = new Spanne(1, 60);
    private static final int CENT = 2;

    private final Feldleser leser;

    Bedingungsleser(Feldleser leser) {
        this.leser = leser;
    }

    Arbeitszeit arbeitszeit(ArgumentValue<Zeit> wunsch, Arbeitszeit alt) {
        if (wunsch.isOmitted()) {
            return alt;
        }
        var zeit = wunsch.value();
        if (zeit == null) {
            return Arbeitszeit.OFFEN;
        }
        var gruppe = leser.gruppe("arbeitszeit");
        var von = gruppe.zahl("stundenVon", zeit.stundenVon(), STUNDEN);
        var bis = gruppe.zahl("stundenBis", zeit.stundenBis(), STUNDEN);
        if (von != null && bis != null && bis < von) {
            gruppe.melde("stundenBis", "stelle.bis-unter-von", bis, von);
            bis = von;
        }
        return new Arbeitszeit(von, bis, Objects.requireNonNullElse(zeit.umfang(), List.of()),
                Objects.requireNonNullElse(zeit.lagen(), List.of()));
    }

    @Nullable
    Verguetung verguetung(ArgumentValue<Lohn> wunsch, @Nullable Verguetung alt) {
        if (wunsch.isOmitted()) {
            return alt;
        }
        var lohn = wunsch.value();
        if (lohn == null) {
            return null;
        }
        var gruppe = leser.gruppe("verguetung");
        long von = cent(lohn.von());
        var hoechstens = lohn.bis();
        Long bis = hoechstens == null ? null : Long.valueOf(cent(hoechstens));
        if (von < 0) {
            gruppe.melde("von", "stelle.betrag-negativ");
        }
        if (hoechstens != null && hoechstens.compareTo(lohn.von()) < 0) {
            gruppe.melde("bis", "stelle.bis-unter-von", hoechstens, lohn.von());
        }
        return von < 0 || bis != null && bis < von ? null : new Verguetung(von, bis, lohn.zeitraum());
    }

    private static long cent(BigDecimal euro) {
        return euro.movePointRight(CENT).longValueExact();
    }

    @Nullable
    Ansprechpartner ansprechpartner(ArgumentValue<Person> wunsch, @Nullable Ansprechpartner alt) {
        if (wunsch.isOmitted()) {
            return alt;
        }
        var person = wunsch.value();
        if (person == null) {
            return null;
        }
        var gruppe = leser.gruppe("ansprechpartner");
        return new Ansprechpartner(gruppe.pflichttext("name", person.name()),
                leser.pruefung().telefon(gruppe.pfad("telefon"), person.telefon()),
                leser.pruefung().email(gruppe.pfad("email"), person.email()));
    }
}
