package de.passgenau.api.vermittlung.runde;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenstand;
import de.passgenau.api.vermittlung.BewerberTreffer;
import de.passgenau.api.vermittlung.Stellenbesetzung;
import de.passgenau.api.vermittlung.rangliste.Rangwunsch;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import de.passgenau.api.vermittlung.runde.Rundeneingaben.Beginn;
import org.springframework.stereotype.Component;

/** Reads which offers are gone through, and has people ranked for each, of those of whom the caller may know. */
@Component
class Rundenvorlage {

    private static final int STELLEN = 10;
    private static final int TEILNEHMER = 20;
    private static final int JE_STELLE = 20;
    private static final int HOECHSTENS = 50;

    private final Dokumentliste<Stellenangebot> stellen;
    private final Stellenbesetzung besetzung;
    private final Kennungen kennungen;
    private final Clock clock;

    Rundenvorlage(Dokumentliste<Stellenangebot> stellen, Stellenbesetzung besetzung, Kennungen kennungen,
            Clock clock) {
        this.stellen = stellen;
        this.besetzung = besetzung;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    Ergebnis<List<Vorlage>> lies(Aufruf aufruf, Beginn wunsch) {
        var pruefung = new Pruefung();
        int je = Objects.requireNonNullElse(wunsch.jeStelle(), JE_STELLE);
        if (je < 1 || je > HOECHSTENS) {
            pruefung.melde("jeStelle", Eingabefehlercode.UNGUELTIG, "runde.je-stelle", HOECHSTENS);
        }
        if (wunsch.stellenangebotIds().isEmpty() || wunsch.stellenangebotIds().size() > STELLEN) {
            pruefung.melde("stellenangebotIds", Eingabefehlercode.UNGUELTIG, "runde.stellen", STELLEN);
        }
        if (Objects.requireNonNullElse(wunsch.teilnehmer(), List.of()).size() > TEILNEHMER) {
            pruefung.melde("teilnehmer", Eingabefehlercode.UNGUELTIG, "runde.teilnehmer", TEILNEHMER);
        }
        var gefundene = pruefung.verstoesse().isEmpty() ? stellen(aufruf, wunsch, pruefung) : List.<Stellenangebot>of();
        return pruefung.verstoesse().isEmpty()
                ? Ergebnis.angenommen(gefundene.stream().map(stelle -> vorlage(stelle, je, aufruf)).toList())
                : new Abgelehnt<>(null, pruefung.verstoesse());
    }

    private List<Stellenangebot> stellen(Aufruf aufruf, Beginn wunsch, Pruefung pruefung) {
        var ids = wunsch.stellenangebotIds()
                .stream()
                .map(id -> kennungen.id(Stellenangebot.class, id))
                .distinct()
                .toList();
        var gefundene = new ArrayList<>(stellen.fuer(aufruf.einsicht()).lade(ids));
        if (gefundene.size() < ids.size()) {
            pruefung.melde("stellenangebotIds", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        if (gefundene.stream()
                .anyMatch(eine -> eine.standAm(LocalDate.now(clock)) != Stellenstand.VEROEFFENTLICHT)) {
            pruefung.melde("stellenangebotIds", Eingabefehlercode.UNGUELTIG, "vorschlag.stelle-geschlossen");
        }
        if (gefundene.stream().anyMatch(eine -> eine.freiePlaetze() == 0)) {
            pruefung.melde("stellenangebotIds", Eingabefehlercode.KEIN_PLATZ, "vorschlag.stelle-besetzt");
        }
        return gefundene;
    }

    private Vorlage vorlage(Stellenangebot stelle, int je, Aufruf aufruf) {
        var wunsch = Rangwunsch.von(null, null, null, new Seitenangabe(je, null, null, null));
        return new Vorlage(stelle, besetzung.fuer(stelle, wunsch, aufruf.einsicht()));
    }

    /** An offer, and who fits it now. */
    record Vorlage(Stellenangebot stelle, TrefferConnection<BewerberTreffer> treffer) {}
}
