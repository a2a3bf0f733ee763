package de.passgenau.api.massnahme.katalog;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.massnahme.steckbrief.Steckbriefleser;
import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.massnahme.Entwurf;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.massnahme.Tat;
import de.passgenau.catalogue.regel.Ausgang.Vollzogen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts Maßnahmen and changes what they say of themselves. */
@Component
class Entwuerfe {

    private static final String PROBE = "probe";

    private final Katalogarbeiten arbeiten;
    private final Dokumentliste<Traeger> traeger;
    private final Kennungen kennungen;
    private final Regelkunde regeln;

    Entwuerfe(Katalogarbeiten arbeiten, Dokumentliste<Traeger> traeger, Kennungen kennungen, Regelkunde regeln) {
        this.arbeiten = arbeiten;
        this.traeger = traeger;
        this.kennungen = kennungen;
        this.regeln = regeln;
    }

    /** The rules are asked before anything is stored. */
    Ergebnis<Massnahme> entwerfen(Aufruf aufruf, MassnahmeEntwerfenEingabe wunsch) {
        var pruefung = new Pruefung();
        var steckbrief = new Steckbriefleser(pruefung, arbeiten.heute(), regeln).lies(wunsch.steckbrief(), null);
        var fuer = traeger(aufruf, wunsch.traegerId(), pruefung);
        if (fuer == null) {
            return new Abgelehnt<>(null, pruefung.verstoesse());
        }
        var entwurf = new Entwurf(fuer, null, steckbrief);
        var tat = arbeiten.tat(aufruf.anrufer());
        var probe = Katalogarbeiten.ergebnis(pruefung, Massnahme.entwerfen(new MassnahmeId(PROBE), entwurf, tat), null);
        return probe.fehler().isEmpty()
                ? arbeiten.anlegen(aufruf, (id, jetzt) -> entworfen(id, entwurf, jetzt))
                : new Abgelehnt<>(null, probe.fehler()
                        .stream()
                        .map(einer -> einer.feld().equals("id") ? einer.an("traegerId") : einer)
                        .toList());
    }

    private static Massnahme entworfen(String id, Entwurf entwurf, Tat tat) {
        if (Massnahme.entwerfen(new MassnahmeId(id), entwurf, tat) instanceof Vollzogen<Massnahme>(var neu)) {
            return neu;
        }
        throw new IllegalStateException("What was allowed a moment ago is refused: " + id);
    }

    /** Who is named; nobody is needed who drafts for himself. */
    private @Nullable TraegerId traeger(Aufruf aufruf, @Nullable String genannt, Pruefung pruefung) {
        var eigener = aufruf.anrufer().traegerId();
        var id = genannt == null ? eigener : kennungen.id(Traeger.class, genannt);
        if (id == null) {
            pruefung.melde("traegerId", Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
            return null;
        }
        var gefunden = traeger.lade(id, aufruf.anrufer());
        if (gefunden.isEmpty()) {
            pruefung.melde("traegerId", Eingabefehlercode.NICHT_GEFUNDEN, "katalog.traeger-unbekannt");
        }
        return gefunden.map(Traeger::id).orElse(null);
    }

    Ergebnis<Massnahme> aendern(Aufruf aufruf, MassnahmeAendernEingabe wunsch) {
        return arbeiten.vollziehe(aufruf, wunsch.bezug(), (massnahme, tat) -> {
            var pruefung = new Pruefung();
            var neu = new Steckbriefleser(pruefung, tat.tag(), regeln)
                    .lies(wunsch.steckbrief(), massnahme.fassungen().neueste().steckbrief());
            return Katalogarbeiten.ergebnis(pruefung, massnahme.aendern(neu, tat), massnahme);
        });
    }
}
