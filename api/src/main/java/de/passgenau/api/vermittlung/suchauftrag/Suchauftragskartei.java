package de.passgenau.api.vermittlung.suchauftrag;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.suche.StellenSuche;
import de.passgenau.api.stelle.suche.Stellenprobe;
import de.passgenau.api.vermittlung.meldung.Meldungswunsch;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag.Suchangaben;
import de.passgenau.api.vermittlung.vollmacht.Vollmachten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps searches for their owners, changes and deletes them. */
@Component
class Suchauftragskartei {

    private static final int HOECHSTENS = 100;
    private static final int NAME = 80;

    private final Aktenfuehrung<Suchauftrag> akten;
    private final Suchauftraege alle;
    private final Dokumentliste<Suchauftrag> liste;
    private final Suchziele ziele;

    Suchauftragskartei(Aktenfuehrung<Suchauftrag> akten, Suchauftraege alle, Dokumentliste<Suchauftrag> liste,
            Suchziele ziele) {
        this.akten = akten;
        this.alle = alle;
        this.liste = liste;
        this.ziele = ziele;
    }

    Ergebnis<Suchauftrag> speichern(Aufruf aufruf, SuchauftragSpeichernEingabe wunsch) {
        var pruefung = new Pruefung();
        var angaben = angaben(aufruf, wunsch, pruefung);
        var id = wunsch.suchauftragId();
        if (id == null && alle.countByBesitzer(aufruf.anrufer().kennung()) >= HOECHSTENS) {
            pruefung.melde("suchauftragId", Eingabefehlercode.UNGUELTIG, "suchauftrag.zu-viele", HOECHSTENS);
        }
        if (!pruefung.verstoesse().isEmpty()) {
            return new Abgelehnt<>(null, pruefung.verstoesse());
        }
        return id == null
                ? akten.anlegen(aufruf, (neue, spur) -> Suchauftrag.neu(new SuchauftragId(neue),
                        ziele.besitzer(aufruf), angaben, spur))
                : akten.aendern(aufruf, ziele.id(id), Objects.requireNonNullElse(wunsch.version(), 0),
                        (bisher, spur) -> {
                            ziele.besitzer(aufruf);
                            return Ergebnis.angenommen(bisher.geaendert(angaben, spur));
                        });
    }

    private Suchangaben angaben(Aufruf aufruf, SuchauftragSpeichernEingabe wunsch, Pruefung pruefung) {
        var anrufer = aufruf.anrufer();
        var name = pruefung.pflichttext("name", wunsch.name(), 1, NAME);
        if (wunsch.mindestpunkte() < 0 || wunsch.mindestpunkte() > Meldungswunsch.HOECHSTENS_PUNKTE) {
            pruefung.melde("mindestpunkte", Eingabefehlercode.UNGUELTIG, "suchauftrag.punkte",
                    Meldungswunsch.HOECHSTENS_PUNKTE, wunsch.mindestpunkte());
        }
        if (Stream.of(wunsch.fallId(), wunsch.stellenangebotId(), wunsch.stellenSuche())
                .filter(Objects::nonNull)
                .count() != 1) {
            pruefung.melde("fallId", Eingabefehlercode.UNGUELTIG, "suchauftrag.ziel");
        }
        var fall = ziele.fall(wunsch.fallId(), anrufer, pruefung).orElse(null);
        var stelle = ziele.stelle(wunsch.stellenangebotId(), anrufer, pruefung).orElse(null);
        var suche = ziele.suche(wunsch.stellenSuche(), aufruf, pruefung);
        return new Suchangaben(name, fall == null ? null : fall.id(), stelle, suche, wunsch.mindestpunkte(),
                wunsch.nurMitEinwilligung(), rhythmus(wunsch.rhythmus(), fall));
    }

    /** customers of category A are searched for every week, unless their Fallmanager says otherwise. */
    private static Suchrhythmus rhythmus(@Nullable Suchrhythmus gewuenscht, @Nullable Fall fall) {
        if (gewuenscht != null) {
            return gewuenscht;
        }
        var istA = fall != null && fall.verlauf()
                .geltend()
                .kategorien()
                .kategorie()
                .filter(Kundenkategorie.A::equals)
                .isPresent();
        return istA ? Suchrhythmus.WOECHENTLICH : Suchrhythmus.KEINE;
    }

    /** What is gone already stays gone. */
    SuchauftragPayload loeschen(Aufruf aufruf, String globalId, int version) {
        var vorhanden = liste.lade(ziele.id(globalId), aufruf.anrufer());
        if (vorhanden.isPresent() && alle.deleteByIdAndVersion(vorhanden.get().id(), version) == 0) {
            var stand = vorhanden.get();
            return SuchauftragPayload.of(stand, List.of(
                    Verstoss.of("version", Eingabefehlercode.VERALTET, "veraltet", stand.version())), aufruf);
        }
        vorhanden.ifPresent(einer -> liste.entfernt(einer.kennung()));
        return SuchauftragPayload.of(null, List.of(), aufruf);
    }

    /** For what may be searched, as far as the caller may know of it. */
    @Component
    record Suchziele(
            Dokumentliste<Fall> faelle,
            Dokumentliste<Stellenangebot> stellen,
            Stellenprobe probe,
            Kennungen kennungen,
            Vollmachten vollmachten) {

        String id(String global) {
            return kennungen.id(Suchauftrag.class, global);
        }

        /** For whom may be searched from now on while he is away. */
        String besitzer(Aufruf aufruf) {
            vollmachten.erteile(aufruf.anrufer());
            return aufruf.anrufer().kennung();
        }

        /** What the search itself would refuse is refused here as well. */
        @Nullable
        StellenSuche suche(@Nullable StellenSuche wunsch, Aufruf aufruf, Pruefung pruefung) {
            try {
                if (wunsch != null) {
                    probe.pruefe(wunsch, aufruf.einsicht());
                }
            } catch (Abgewiesen unsuchbar) {
                pruefung.melde("stellenSuche", Eingabefehlercode.UNGUELTIG, "suchauftrag.suche");
            }
            return wunsch;
        }

        Optional<Fall> fall(@Nullable String global, Anrufer anrufer, Pruefung pruefung) {
            if (global == null) {
                return Optional.empty();
            }
            var fall = faelle.lade(kennungen.id(Fall.class, global), anrufer);
            if (fall.isEmpty()) {
                pruefung.melde("fallId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
            }
            return fall;
        }

        Optional<StellenangebotId> stelle(@Nullable String global, Anrufer anrufer, Pruefung pruefung) {
            if (global == null) {
                return Optional.empty();
            }
            var stelle = stellen.lade(kennungen.id(Stellenangebot.class, global), anrufer);
            if (stelle.isEmpty()) {
                pruefung.melde("stellenangebotId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
            }
            return stelle.map(Stellenangebot::id);
        }
    }
}
