package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A member as somebody sees her today. */
public record Mitgliedsbild(Bedarfsgemeinschaft haushalt, Mitglied mitglied, LocalDate heute) {

    public String vorname() {
        return mitglied.vorname();
    }

    public String nachname() {
        return mitglied.nachname();
    }

    /** In completed years. */
    public int alter() {
        return mitglied.alter(heute);
    }

    /** Today's, or the last one. */
    public Mitgliedsrolle rolle() {
        return mitglied.rolle(heute).orElse(mitglied.letzte().rolle());
    }

    public boolean gehoertDazu() {
        return mitglied.dabei(heute);
    }

    public List<Zugehoerigkeit> zeiten() {
        return mitglied.zeiten();
    }

    public LocalDate geburtsdatum() {
        return mitglied.geburtsdatum();
    }

    public boolean elb() {
        return mitglied.istElb(heute);
    }

    /** E-02: each eLb has a case. */
    public boolean brauchtFall() {
        return gehoertDazu() && elb() && mitglied.fallId() == null;
    }

    /** Store id of the case of the member; null without one. */
    public @Nullable String fallkennung() {
        var fall = mitglied.fallId();
        return fall == null ? null : fall.wert();
    }
}
