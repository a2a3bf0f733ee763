package de.passgenau.api.teilnahme.planung;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.teilnahme.Gegebenheiten;
import de.passgenau.api.teilnahme.konto.Nachwirkung;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Absagewunsch;
import de.passgenau.api.teilnahme.planung.Planungseingaben.Rahmenwunsch;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.Angebot;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.regel.Ausgang;
import org.springframework.stereotype.Component;

/** Plans Durchgänge of Maßnahmen, plans them otherwise, and calls them off. */
@Component
class Durchgangsplanung {

    private static final int GRUND = 500;

    private final Aktenfuehrung<Durchgang> akten;
    private final Dokumentliste<Massnahme> massnahmen;
    private final Nachwirkung nachwirkung;
    private final Gegebenheiten gegebenheiten;

    Durchgangsplanung(Aktenfuehrung<Durchgang> akten, Dokumentliste<Massnahme> massnahmen, Nachwirkung nachwirkung,
            Gegebenheiten gegebenheiten) {
        this.akten = akten;
        this.massnahmen = massnahmen;
        this.nachwirkung = nachwirkung;
        this.gegebenheiten = gegebenheiten;
    }

    Ergebnis<Durchgang> planen(Aufruf aufruf, String massnahmeId, Rahmenwunsch wunsch) {
        var gefunden = massnahmen.lade(massnahmeId, aufruf.anrufer());
        if (gefunden.isEmpty()) {
            return Abgelehnt
                    .wegen(Verstoss.of("massnahmeId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
        }
        var massnahme = gefunden.get();
        var pruefung = new Pruefung();
        Planungsbefugnis.PLANEN.pruefe(massnahme, aufruf.anrufer(), "massnahmeId", pruefung);
        return gelesen(wunsch, pruefung).dann(rahmen -> planen(aufruf, massnahme, rahmen));
    }

    private Ergebnis<Durchgang> planen(Aufruf aufruf, Massnahme massnahme, Rahmen rahmen) {
        var angebot = new Angebot(massnahme.id(), massnahme.traeger());
        var gegen = rahmen.verstoesse();
        return gegen.isEmpty()
                ? akten.anlegen(aufruf, (id, spur) -> new Durchgang(new DurchgangId(id), 0, Durchgang.SCHEMA, angebot,
                        rahmen, List.of(), null, null, spur))
                : new Abgelehnt<>(null, alsFehler(gegen));
    }

    Ergebnis<Durchgang> aendern(Aufruf aufruf, String id, Planungseingaben.Umplanung wunsch) {
        return akten.aendern(aufruf, id, wunsch.version(), (bisher, spur) -> {
            var pruefung = gepruefteBefugnis(bisher, aufruf, Planungsbefugnis.PLANEN);
            return gelesen(wunsch.rahmen(), pruefung).dann(
                    rahmen -> ergebnis(bisher, () -> bisher.umplanen(rahmen, gegebenheiten.fuer(aufruf.anrufer()),
                            spur)));
        });
    }

    Ergebnis<Durchgang> absagen(Aufruf aufruf, String id, Absagewunsch wunsch) {
        var ergebnis = akten.aendern(aufruf, id, wunsch.version(),
                (bisher, spur) -> abgesagt(aufruf, bisher, wunsch, spur));
        if (ergebnis instanceof Ergebnis.Angenommen<Durchgang>(var durchgang) && !durchgang.teilnahmen().isEmpty()) {
            nachwirkung.auf(durchgang.teilnahmen().stream().map(Teilnahme::fall).distinct().toList(),
                    Handlung.von(aufruf.einsicht()));
        }
        return ergebnis;
    }

    private Ergebnis<Durchgang> abgesagt(Aufruf aufruf, Durchgang bisher, Absagewunsch wunsch, Spur spur) {
        var pruefung = gepruefteBefugnis(bisher, aufruf, Planungsbefugnis.ABSAGEN);
        var grund = Objects.requireNonNullElse(pruefung.text("grund", wunsch.grund(), GRUND), "");
        return pruefung.verstoesse().isEmpty()
                ? ergebnis(bisher, () -> bisher.absagen(grund, gegebenheiten.fuer(aufruf.anrufer()), spur))
                : new Abgelehnt<>(bisher, pruefung.verstoesse());
    }

    private Pruefung gepruefteBefugnis(Durchgang durchgang, Aufruf aufruf, Planungsbefugnis befugnis) {
        var pruefung = new Pruefung();
        massnahmen.lade(durchgang.massnahmeId().wert(), aufruf.anrufer())
                .ifPresentOrElse(
                        massnahme -> befugnis.pruefe(massnahme, aufruf.anrufer(), "id", pruefung),
                        () -> pruefung.melde("id", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden"));
        return pruefung;
    }

    private static Ergebnis<Rahmen> gelesen(Rahmenwunsch wunsch, Pruefung pruefung) {
        var rahmenpruefung = new Pruefung();
        var rahmen = new Rahmenpruefung(rahmenpruefung).gelesen(wunsch);
        rahmenpruefung.verstoesse()
                .forEach(einer -> pruefung.melde("rahmen." + einer.feld(), einer.code(), einer.satz(),
                        einer.angaben().toArray()));
        return pruefung.verstoesse().isEmpty()
                ? Ergebnis.angenommen(rahmen)
                : new Abgelehnt<>(null, pruefung.verstoesse());
    }

    private static Ergebnis<Durchgang> ergebnis(Durchgang bisher, Supplier<Ausgang<Durchgang>> tat) {
        return switch (tat.get()) {
            case Ausgang.Vollzogen<Durchgang>(var stand) -> Ergebnis.angenommen(stand);
            case Ausgang.Abgewiesen<Durchgang>(var verstoesse) -> new Abgelehnt<>(bisher, alsFehler(verstoesse));
        };
    }

    /** What concerns a part of the plan is found under it in the input. */
    private static List<Verstoss> alsFehler(List<de.passgenau.catalogue.regel.Verstoss> verstoesse) {
        return verstoesse.stream()
                .map(Verstoss::von)
                .map(einer -> einer.feld().contains(".") ? einer.an("rahmen." + einer.feld()) : einer)
                .toList();
    }
}
