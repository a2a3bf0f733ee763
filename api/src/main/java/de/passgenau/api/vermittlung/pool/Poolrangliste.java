package de.passgenau.api.vermittlung.pool;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.Bewerberliste;
import de.passgenau.api.vermittlung.pool.PoolConnection.Poolplatz;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.rangliste.Ranglisten;
import de.passgenau.api.vermittlung.rangliste.Ranglisten.Anlass;
import de.passgenau.api.vermittlung.rangliste.Rangseite;
import de.passgenau.api.vermittlung.stelle.Besetzung;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/**
 * the pool in the order in which it fits an offer that the caller may know of: one search in the engine, one read of
 * whom it found, and each page written down before anybody sees it.
 */
@Component
class Poolrangliste {

    private final Poolmaschine maschine;
    private final Ranglisten ranglisten;
    private final Poolbestand bestand;
    private final Clock clock;

    Poolrangliste(Poolmaschine maschine, Ranglisten ranglisten, Poolbestand bestand, Clock clock) {
        this.maschine = maschine;
        this.ranglisten = ranglisten;
        this.bestand = bestand;
        this.clock = clock;
    }

    /** Nobody for an offer that does not stand or is filled, or that is none of the caller's. */
    Connection<Poolplatz> fuer(String stellenangebotId, Suche suche, Seitenangabe seite, Einsicht einsicht) {
        return bestand.stelle(stellenangebotId, einsicht)
                .filter(stelle -> stelle.suchtAm(heute()))
                .map(stelle -> seite(new Frage(Besetzung.von(stelle), suche, heute(), einsicht), seite))
                .orElseGet(() -> new Connection<>(List.of(), new Connection.PageInfo(false, false, null, null), 0));
    }

    private Connection<Poolplatz> seite(Frage frage, Seitenangabe wunsch) {
        var seite = ranglisten.seite(frage.rangfolge(), wunsch,
                ausschnitt -> maschine.fuer(frage.besetzung.stelle(), new Rangsuche(frage.sicht(),
                        frage.suche.merkmale(), new Massstab(Gewichte.fuerStellen(), frage.heute),
                        Rangsuche.Art.PASSEND, ausschnitt)));
        var gefunden = gefunden(seite, frage);
        if (!gefunden.isEmpty()) {
            var unused = ranglisten.vermerkt(seite,
                    new Anlass(Richtung.BEWERBER_FUER_STELLE, frage.besetzung.kennung(), frage.einsicht),
                    id -> gefunden.containsKey(id) ? List.of(gefunden.get(id).profil().bezug()) : List.of());
        }
        return new Connection<>(ranglisten.edges(seite, gefunden), ranglisten.pageInfo(seite),
                seite.liste().gesamt().anzahl());
    }

    private Map<String, Poolplatz> gefunden(Rangseite seite, Frage frage) {
        Map<String, Platz> plaetze = seite.plaetze().stream().collect(Collectors.toMap(Platz::id, Function.identity()));
        return plaetze.isEmpty()
                ? Map.of()
                : bestand.faelle.fuer(frage.sicht(), frage.einsicht)
                        .lade(plaetze.keySet())
                        .stream()
                        .collect(Collectors.toMap(Fall::kennung, fall -> new Poolplatz(
                                bestand.liste.ansicht(fall, frage.einsicht.anrufer()), Poolpassung.von(
                                        Begruendung.von(
                                                Objects.requireNonNull(plaetze.get(fall.kennung())).bewertung())))));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    /** For what, of whom, on which day, and for whose eyes; two employers can't compare the marks of their pages. */
    private record Frage(Besetzung besetzung, Suche suche, LocalDate heute, Einsicht einsicht) {

        String rangfolge() {
            var eingrenzung = UUID.nameUUIDFromBytes(suche.merkmale().toString().getBytes(StandardCharsets.UTF_8));
            return String.join("/", "pool", besetzung.kennung(), eingrenzung.toString(),
                    String.valueOf(einsicht.anrufer().arbeitgeberId()));
        }

        Sichtfilter sicht() {
            return Fallsicht.pool(einsicht.anrufer(), heute);
        }
    }

    /** Cases, offers, and how people are shown. */
    @Component
    record Poolbestand(
            Dokumentliste<Fall> faelle,
            Dokumentliste<Stellenangebot> stellen,
            Bewerberliste<Poolprofil> liste,
            Kennungen kennungen) {

        Optional<Stellenangebot> stelle(String global, Einsicht einsicht) {
            return stellen.fuer(einsicht).lade(kennungen.id(Stellenangebot.class, global));
        }
    }
}
