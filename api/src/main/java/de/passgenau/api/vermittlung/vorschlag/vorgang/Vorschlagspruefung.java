package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.stelle.Stellenerklaerung;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsanlass;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vermittlungswesen.Vorschlagswunsch;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagseingaben.Erstellung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads who is to be proposed for what. A person decides: what the search excludes can be proposed all the same, if
 * somebody says why.
 */
@Component
class Vorschlagspruefung {

    private static final int KUERZESTE_BEGRUENDUNG = 10;
    private static final int BEGRUENDUNG = 1_000;
    private static final int WIEDERHOLUNG = 500;

    private final Vorschlagssicht sicht;
    private final Dokumentliste<Stellenangebot> stellen;
    private final Kennungen kennungen;
    private final Paarpruefung paar;

    Vorschlagspruefung(Vorschlagssicht sicht, Dokumentliste<Stellenangebot> stellen, Kennungen kennungen,
            Paarpruefung paar) {
        this.sicht = sicht;
        this.stellen = stellen;
        this.kennungen = kennungen;
        this.paar = paar;
    }

    Ergebnis<Vorschlagslage> lies(Aufruf aufruf, Erstellung wunsch) {
        var pruefung = new Pruefung();
        return lies(fall(aufruf, wunsch, pruefung),
                stelle(aufruf, kennungen.id(Stellenangebot.class, wunsch.stellenangebotId()), pruefung),
                new Worte(wunsch.begruendung(), wunsch.wiederholungsgrund()), pruefung);
    }

    Ergebnis<Vorschlagslage> lies(Aufruf aufruf, Vorschlagswunsch wunsch) {
        var pruefung = new Pruefung();
        return lies(fall(aufruf, wunsch.fall(), "id", pruefung), stelle(aufruf, wunsch.stelle(), pruefung),
                new Worte(wunsch.begruendung(), wunsch.wiederholungsgrund()), pruefung);
    }

    /** What somebody says to it, unchecked. */
    private record Worte(@Nullable String begruendung, @Nullable String wiederholungsgrund) {}

    private Ergebnis<Vorschlagslage> lies(Optional<Fall> fall, Optional<Stellenangebot> stelle, Worte wunsch,
            Pruefung pruefung) {
        var begruendung = pruefung.freitext("begruendung", wunsch.begruendung(), BEGRUENDUNG);
        var wiederholung = pruefung.freitext("wiederholungsgrund", wunsch.wiederholungsgrund(), WIEDERHOLUNG);
        if (fall.isEmpty() || stelle.isEmpty() || !pruefung.verstoesse().isEmpty()) {
            return new Abgelehnt<>(null, pruefung.verstoesse());
        }
        var ausgeschlossen = paar.istAusgeschlossen(fall.get(), stelle.get());
        if (ausgeschlossen && zuKurz(begruendung)) {
            pruefung.melde("begruendung", Eingabefehlercode.PFLICHTFELD, "vorschlag.begruendung",
                    KUERZESTE_BEGRUENDUNG);
        }
        return pruefung.verstoesse().isEmpty()
                ? Ergebnis.angenommen(new Vorschlagslage(fall.get(), stelle.get(),
                        new Vorschlagsanlass(begruendung, ausgeschlossen, wiederholung)))
                : new Abgelehnt<>(null, pruefung.verstoesse());
    }

    /** No reason is made of dots. */
    private static boolean zuKurz(@Nullable String begruendung) {
        return begruendung == null
                || begruendung.chars().filter(Character::isLetter).count() < KUERZESTE_BEGRUENDUNG;
    }

    private Optional<Fall> fall(Aufruf aufruf, Erstellung wunsch, Pruefung pruefung) {
        var fallId = wunsch.fallId();
        var kandidatId = wunsch.kandidatId();
        if ((fallId == null) == (kandidatId == null)) {
            pruefung.melde("fallId", Eingabefehlercode.PFLICHTFELD, "vorschlag.fall-oder-kandidat");
            return Optional.empty();
        }
        var feld = fallId == null ? "kandidatId" : "fallId";
        return fall(aufruf, fallId == null
                ? kennungen.id(Kandidat.class, String.valueOf(kandidatId))
                : kennungen.id(Fall.class, fallId), feld, pruefung);
    }

    private Optional<Fall> fall(Aufruf aufruf, String id, String feld, Pruefung pruefung) {
        var gefunden = sicht.fall(id, aufruf.anrufer());
        if (gefunden.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        gefunden.map(fall -> Vorschlagssicht.zuVorschlagen(fall, aufruf.anrufer()).grund())
                .ifPresent(grund -> pruefung.melde(feld, Eingabefehlercode.NICHT_BEFUGT, grund));
        return gefunden;
    }

    private Optional<Stellenangebot> stelle(Aufruf aufruf, String id, Pruefung pruefung) {
        var stelle = stellen.lade(id, aufruf.anrufer());
        if (stelle.isEmpty()) {
            pruefung.melde("stellenangebotId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        stelle.filter(paar::istVorbei)
                .ifPresent(eine -> pruefung.melde("stellenangebotId", Eingabefehlercode.UNGUELTIG,
                        "vorschlag.stelle-geschlossen"));
        stelle.filter(eine -> eine.freiePlaetze() == 0)
                .ifPresent(eine -> pruefung.melde("stellenangebotId", Eingabefehlercode.KEIN_PLATZ,
                        "vorschlag.stelle-besetzt"));
        return stelle;
    }

    /** Whether an offer still stands, and whether the search would leave this person out. */
    @Component
    static class Paarpruefung {

        private final Stellenerklaerung erklaerung;
        private final Clock clock;

        Paarpruefung(Stellenerklaerung erklaerung, Clock clock) {
            this.erklaerung = erklaerung;
            this.clock = clock;
        }

        boolean istVorbei(Stellenangebot stelle) {
            return stelle.standAm(LocalDate.now(clock)) == Stellenstand.GESCHLOSSEN;
        }

        boolean istAusgeschlossen(Fall fall, Stellenangebot stelle) {
            return !erklaerung.von(fall, stelle).ausschluesse().isEmpty();
        }
    }
}
