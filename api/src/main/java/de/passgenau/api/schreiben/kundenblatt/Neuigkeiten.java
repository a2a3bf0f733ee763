package de.passgenau.api.schreiben.kundenblatt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.plan.Integrationsfahrplan;
import de.passgenau.api.fall.plan.Planung;
import de.passgenau.api.fall.plan.Strategieende;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Termine;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import de.passgenau.api.schreiben.satz.Tageswort;

/** What has changed lately of that which concerns the person, in plain words. */
final class Neuigkeiten {

    private Neuigkeiten() {}

    /** The newest first. */
    static List<String> seit(LocalDate tag, Fallverlauf stand, LocalDateTime jetzt) {
        return Stream
                .of(termine(stand.betreuung().termine(), jetzt), vereinbarungen(stand.planung()),
                        ziele(stand.planung()), plan(stand.planung().fahrplan()),
                        stand.betreuung()
                                .fuehrung()
                                .ueberleitungen()
                                .stream()
                                .map(eine -> new Neues(eine.tag(), "Sie haben eine neue Ansprechperson.")))
                .flatMap(neues -> neues)
                .filter(neues -> !neues.tag().isBefore(tag))
                .sorted(Comparator.comparing(Neues::tag).reversed())
                .map(Neues::satz)
                .distinct()
                .toList();
    }

    private static Stream<Neues> termine(Termine termine, LocalDateTime jetzt) {
        return Stream.concat(
                termine.offene()
                        .stream()
                        .filter(einer -> einer.beginn().isAfter(jetzt))
                        .map(einer -> new Neues(einer.erfasstAm(),
                                "Neuer Termin: " + Tageswort.mitUhrzeit(einer.beginn()) + '.')),
                termine.wechsel().stream().flatMap(wechsel -> abgesagt(wechsel, termine).stream()));
    }

    private static Optional<Neues> abgesagt(Terminwechsel wechsel, Termine termine) {
        return wechsel.stand() instanceof Terminstand.Abgesagt
                ? termine.termin(wechsel.termin())
                        .map(einer -> new Neues(wechsel.erfasstAm(), "Der Termin am "
                                + Tageswort.mitWochentag(einer.beginn().toLocalDate()) + " fällt aus."))
                : Optional.empty();
    }

    private static Stream<Neues> vereinbarungen(Planung planung) {
        return Stream.concat(
                planung.vereinbarungen()
                        .geschlossene()
                        .stream()
                        .map(eine -> new Neues(eine.geschlossenAm(), "Wir haben eine neue Vereinbarung geschlossen.")),
                planung.vereinbarungen()
                        .auswertungen()
                        .stream()
                        .map(eine -> new Neues(eine.tag(),
                                "Wir haben besprochen, was aus unserer Vereinbarung geworden ist.")));
    }

    private static Stream<Neues> ziele(Planung planung) {
        var ziele = planung.ziele();
        return Stream.concat(ziele.verfolgte()
                .stream()
                .map(ziel -> new Neues(ziel.vereinbartAm(), "Neues Ziel: " + ziel.beschreibung())),
                ziele.beendete()
                        .stream()
                        .flatMap(ende -> ziele.vereinbarte()
                                .stream()
                                .filter(ziel -> ziel.id().equals(ende.ziel()))
                                .map(ziel -> new Neues(ende.tag(),
                                        (ende.erreicht()
                                                ? "Ziel erreicht: "
                                                : "Dieses Ziel verfolgen wir nicht weiter: ")
                                                + ziel.beschreibung()))));
    }

    private static Stream<Neues> plan(Integrationsfahrplan fahrplan) {
        return Stream.concat(fahrplan.laufende()
                .stream()
                .map(eine -> new Neues(eine.erfasstAm(), "Neu in unserem Plan: " + eine.zwischenziel())),
                fahrplan.enden()
                        .stream()
                        .filter(Strategieende::zielErreicht)
                        .flatMap(ende -> fahrplan.strategien()
                                .stream()
                                .filter(eine -> eine.id().equals(ende.strategie()))
                                .map(eine -> new Neues(ende.tag(), "Geschafft: " + eine.zwischenziel()))));
    }

    private record Neues(LocalDate tag, String satz) {}
}
