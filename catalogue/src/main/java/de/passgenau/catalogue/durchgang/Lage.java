package de.passgenau.catalogue.durchgang;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import org.jspecify.annotations.Nullable;

/** A Durchgang in which somebody wants to act. */
public record Lage(Durchgang durchgang, Umstaende umstaende) {

    public LocalDate heute() {
        return umstaende.heute();
    }

    public Optional<Teilnahme> teilnahme(TeilnahmeId id) {
        return durchgang.teilnahme(id);
    }

    /** Of an act that nothing speaks against. */
    public Teilnahme betroffene(Tat tat) {
        return teilnahme(tat.teilnahme()).orElseThrow();
    }

    /** Empty if there is no such Teilnahme. */
    public Optional<Stand> stand(TeilnahmeId id) {
        return teilnahme(id).map(eine -> eine.stand(heute()));
    }

    /** Whether a place is free for her: after all who are up before her have got theirs. */
    boolean hatPlatz(Teilnahme eine) {
        return eine.belegt(heute()) || durchgang.warteliste(heute())
                .mit(eine)
                .nachruecker(durchgang.belegung(heute()))
                .anyMatch(eine::equals);
    }

    /** A step that holds from today on. */
    public Schritt schritt(Stand stand) {
        return schritt(stand, heute(), null);
    }

    public Schritt schritt(Stand stand, LocalDate tag, @Nullable Begruendung begruendung) {
        return new Schritt(durchgang.schritte() + 1, stand, tag, umstaende.jetzt(), umstaende.akteur(), begruendung,
                null);
    }

    /** A step that holds a place until the end of a day. */
    public Schritt reservierung(LocalDate bis) {
        return new Schritt(durchgang.schritte() + 1, Stand.RESERVIERT, heute(), umstaende.jetzt(), umstaende.akteur(),
                null, bis);
    }
}
