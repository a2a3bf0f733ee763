package de.passgenau.api.stelle.hinweis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.angabe.Arbeitsort;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.angabe.Verguetung;
import de.passgenau.api.stelle.angabe.Verguetungszeitraum;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an offer as somebody does who knows offers: what is filled, and what can hardly be meant so. */
@Component
class Stellenhinweise {

    /** As many as a week may have for long (§ 3 ArbZG). */
    private static final int STUNDEN = 48;
    private static final int MONATE = 3;
    private static final int JAHRE = 5;

    private final Ortskunde orte;
    private final Clock clock;

    Stellenhinweise(Ortskunde orte, Clock clock) {
        this.orte = orte;
        this.clock = clock;
    }

    /** By the names of the input; none of them is a mistake for certain. */
    List<Verstoss> zu(Stellenangebot stelle) {
        var angaben = stelle.oeffentlich();
        var hinweise = new ArrayList<Verstoss>();
        if (stelle.freiePlaetze() == 0) {
            hinweise.add(hinweis("plaetze", "besetzt", angaben.plaetze()));
        }
        IntStream.range(0, angaben.orte().size())
                .forEach(i -> zumOrt(angaben.orte().get(i), "orte." + i).forEach(hinweise::add));
        zurZeit(angaben).forEach(hinweise::add);
        if (angaben.art() == Stellenart.MINIJOB) {
            zumMinijob(angaben).forEach(hinweise::add);
        }
        return hinweise;
    }

    private Stream<Verstoss> zumOrt(Arbeitsort ort, String feld) {
        var anschrift = ort.anschrift();
        if (ort.punkt() == null) {
            return Stream.of(hinweis(feld, "ort-unbekannt", ort.schluessel()));
        }
        return orte.kennt(anschrift.plz())
                ? Stream.empty()
                : Stream.of(hinweis(feld + ".plz", "plz-unbekannt", anschrift.plz(), anschrift.ort()));
    }

    private Stream<Verstoss> zurZeit(Stellenangaben angaben) {
        var vorbei = Stream.ofNullable(angaben.beginn())
                .filter(tag -> tag.isBefore(heute().minusMonths(MONATE)))
                .map(tag -> hinweis("beginn", "beginn-vorbei", tag));
        var fern = Stream.ofNullable(angaben.beginn())
                .filter(tag -> tag.isAfter(heute().plusYears(JAHRE)))
                .map(tag -> hinweis("beginn", "beginn-fern", tag));
        var zeit = angaben.arbeitszeit();
        var stunden = Stream.ofNullable(zeit.stundenBis() == null ? zeit.stundenVon() : zeit.stundenBis())
                .filter(anzahl -> anzahl > STUNDEN)
                .map(anzahl -> hinweis("arbeitszeit.stundenBis", "viele-stunden", anzahl, STUNDEN));
        return Stream.of(vorbei, fern, stunden).flatMap(einer -> einer);
    }

    private Stream<Verstoss> zumMinijob(Stellenangaben angaben) {
        var grenze = Minijobgrenze.am(Objects.requireNonNullElse(angaben.beginn(), heute()).isAfter(heute())
                ? Objects.requireNonNull(angaben.beginn())
                : heute());
        var zeit = angaben.arbeitszeit();
        var stunden = zeit.stundenVon() == null ? zeit.stundenBis() : zeit.stundenVon();
        var zuViele = Stream.ofNullable(stunden)
                .filter(anzahl -> anzahl > grenze.wochenstunden())
                .map(anzahl -> hinweis("arbeitszeit", "minijob-stunden", anzahl, grenze.wochenstunden()));
        var zuViel = Stream.ofNullable(angaben.verguetung())
                .filter(lohn -> imMonat(lohn, stunden) > grenze.centImMonat())
                .map(lohn -> hinweis("verguetung", "minijob-verdienst", grenze.euroImMonat()));
        var umfang = Stream.of(zeit.umfang())
                .filter(genannte -> !genannte.isEmpty() && !genannte.contains(Umfang.MINIJOB))
                .map(genannte -> hinweis("arbeitszeit.umfang", "minijob-umfang"));
        return Stream.of(zuViele, zuViel, umfang).flatMap(einer -> einer);
    }

    /** At least; nothing where only the hour is paid and nobody says how many there are. */
    private static long imMonat(Verguetung lohn, @Nullable Integer stunden) {
        return lohn.zeitraum() == Verguetungszeitraum.MONAT
                ? lohn.cent()
                : Minijobgrenze.imMonat(lohn.cent(), Objects.requireNonNullElse(stunden, 0));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private static Verstoss hinweis(String feld, String satz, Object... angaben) {
        return Verstoss.of("stelle." + feld, Eingabefehlercode.UNGUELTIG, "stellenhinweis." + satz, angaben);
    }
}
