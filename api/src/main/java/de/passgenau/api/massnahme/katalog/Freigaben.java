package de.passgenau.api.massnahme.katalog;

import java.util.Objects;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.angabe.Regelausgang;
import de.passgenau.api.massnahme.suche.Durchgangskunde;
import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Verantwortung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what everybody sees of Maßnahmen, and who answers for them. */
@Component
class Freigaben {

    private static final int GRUND = 1_000;
    private static final int NAME = 160;
    private static final int KENNUNG = 100;

    private final Katalogarbeiten arbeiten;
    private final Dokumentliste<Traeger> traeger;
    private final Durchgangskunde durchgaenge;
    private final Regelkunde regeln;

    Freigaben(Katalogarbeiten arbeiten, Dokumentliste<Traeger> traeger, Durchgangskunde durchgaenge,
            Regelkunde regeln) {
        this.arbeiten = arbeiten;
        this.traeger = traeger;
        this.durchgaenge = durchgaenge;
        this.regeln = regeln;
    }

    Ergebnis<Massnahme> veroeffentlichen(Aufruf aufruf, MassnahmeVeroeffentlichenEingabe wunsch) {
        return arbeiten.vollziehe(aufruf, wunsch.bezug(),
                (massnahme, tat) -> Katalogarbeiten.ergebnis(erfuellbar(massnahme),
                        massnahme.veroeffentlichen(seiner(massnahme, aufruf), tat), massnahme));
    }

    /** N-15: whom a rule keeps out is decided by it, but it lets somebody in. */
    private Pruefung erfuellbar(Massnahme massnahme) {
        var pruefung = new Pruefung();
        regeln.hindernisse(massnahme.fassungen().neueste().steckbrief())
                .map(Regelausgang::verstoss)
                .forEach(einer -> pruefung.melde(Katalogarbeiten.feld(einer.feld()), einer.code(), einer.satz()));
        return pruefung;
    }

    /** It is never removed as long as there are Maßnahmen of it. */
    private Traeger seiner(Massnahme massnahme, Aufruf aufruf) {
        return traeger.lade(massnahme.traeger().wert(), aufruf.anrufer()).orElseThrow();
    }

    Ergebnis<Massnahme> verwerfen(Aufruf aufruf, MassnahmeVerwerfenEingabe wunsch) {
        var pruefung = new Pruefung();
        var grund = grund(pruefung, wunsch.grund());
        return arbeiten.vollziehe(aufruf, wunsch.bezug(),
                (massnahme, tat) -> Katalogarbeiten.ergebnis(pruefung, massnahme.verwerfen(grund, tat), massnahme));
    }

    Ergebnis<Massnahme> absagen(Aufruf aufruf, MassnahmeAbsagenEingabe wunsch) {
        var pruefung = new Pruefung();
        var grund = grund(pruefung, wunsch.grund());
        return arbeiten.vollziehe(aufruf, wunsch.bezug(), (massnahme, tat) -> {
            var zeiten = durchgaenge.bisAlleGegangenSind(massnahme.id());
            return Katalogarbeiten.ergebnis(pruefung, massnahme.absagen(grund, zeiten, tat), massnahme);
        });
    }

    Ergebnis<Massnahme> verantwortungGeben(Aufruf aufruf, MassnahmeverantwortungSetzenEingabe wunsch) {
        var pruefung = new Pruefung();
        var neu = new Verantwortung(
                oderStrich(pruefung.pflichttext("kennung", wunsch.kennung(), 1, KENNUNG)),
                oderStrich(pruefung.pflichttext("name", wunsch.name(), 2, NAME)),
                pruefung.telefon("telefon", wunsch.telefon()), pruefung.email("email", wunsch.email()));
        return arbeiten.vollziehe(aufruf, wunsch.bezug(),
                (massnahme, tat) -> Katalogarbeiten.ergebnis(pruefung, massnahme.verantwortungGeben(neu, tat),
                        massnahme));
    }

    /** That it is missing is said by the rule itself. */
    private static String grund(Pruefung pruefung, @Nullable String wunsch) {
        return Objects.requireNonNullElse(pruefung.mehrzeilig("grund", wunsch, GRUND), "");
    }

    /** What was noted as missing gets no further. */
    private static String oderStrich(String text) {
        return text.isBlank() ? "-" : text;
    }
}
