package de.passgenau.api.auszug.blatt;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import de.passgenau.api.schreiben.satz.Blatt;
import de.passgenau.api.schreiben.satz.Stil;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.api.schreiben.satz.Text;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.steckbrief.Beschreibung;
import org.springframework.stereotype.Component;

/** Sets the Steckbrief of a Maßnahme: alone on its page, or among others below one heading. */
@Component
class Steckbriefsatz {

    private final Worte worte;
    private final Personenteil personen;
    private final Clock clock;

    Steckbriefsatz(Worte worte, Personenteil personen, Clock clock) {
        this.worte = worte;
        this.personen = personen;
        this.clock = clock;
    }

    Blatt blatt(Vorlage vorlage) {
        return blatt(vorlage, Steckbriefstil.ALLEIN);
    }

    Blatt blatt(Vorlage vorlage, Stil stil) {
        return new Blatt("Steckbrief: " + vorlage.steckbrief().titel(),
                "Was die Maßnahme bietet, für wen sie ist, wann man einsteigen kann und wie viele Plätze heute frei sind",
                stil, "<main>\n" + gesetzt(vorlage, new Auszeichnung(1)) + "</main>\n");
    }

    String gesetzt(Vorlage vorlage, Auszeichnung form) {
        var steckbrief = vorlage.steckbrief();
        var foerderung = steckbrief.foerderung();
        var foerderteil = new Foerderteil(worte, vorlage.heute());
        return form.ueberschrift(steckbrief.titel()) + kopf(vorlage)
                + form.teil("Auf einen Blick", new Ueberblick(vorlage, worte).gesetzt())
                + form.teil("Worum es geht", beschreibung(steckbrief.beschreibung(), form))
                + form.teil("Für wen sie ist", personen.zielpersonen(steckbrief, form))
                + form.teil("Was sie bewirkt", personen.wirkung(steckbrief.wirkung(), form))
                + form.teil("Durchgänge und freie Plätze", new Durchgangsteil(vorlage).gesetzt())
                + form.teil("Ablauf und Ausstattung", Ablaufteil.rahmen(steckbrief))
                + form.teil("Wo sie stattfindet", Ablaufteil.orte(steckbrief.gebiet(), form))
                + form.teil("Recht und Geld",
                        foerderteil.recht(foerderung.rechtsgrundlagen()) + foerderteil.geld(foerderung))
                + form.teil("Was sie gelingen lässt", liste(steckbrief.beschreibung().erfolgsfaktoren()))
                + form.teil("Ergebnisse", Foerderteil.ergebnisse(steckbrief.ergebnisse()))
                + form.teil("Der Träger", Ablaufteil.traeger(vorlage.traeger()));
    }

    private String kopf(Vorlage vorlage) {
        var fassung = vorlage.fassung();
        var stand = "Steckbrief aus dem Maßnahmenkatalog am " + Tageswort.tag(vorlage.heute()) + ", Fassung "
                + fassung.nummer() + " vom " + Tageswort.tag(fassung.am().atZone(clock.getZone()).toLocalDate()) + '.';
        return "<p class=\"stand\">" + Text.sicher(stand) + "</p>\n" + hinweis(vorlage.status());
    }

    private static String hinweis(Massnahmestatus status) {
        return switch (status) {
            case ENTWURF -> warnung("Das ist ein Entwurf. Er ist nicht veröffentlicht und nicht zum Weitergeben.");
            case ABGESAGT -> warnung("Diese Maßnahme ist abgesagt.");
            case BEENDET -> warnung("Diese Maßnahme ist beendet.");
            case GEPLANT, LAUFEND -> "";
        };
    }

    private static String warnung(String satz) {
        return "<p class=\"hinweis\">" + Text.sicher(satz) + "</p>\n";
    }

    private static String beschreibung(Beschreibung beschreibung, Auszeichnung form) {
        var kurz = beschreibung.kurz() == null
                ? ""
                : beschreibung.kurz()
                        .lines()
                        .filter(zeile -> !zeile.isBlank())
                        .map(Text::absatz)
                        .collect(
                                Collectors.joining());
        return kurz + form.liste("Ziele", beschreibung.ziele()) + form.liste("Inhalte", beschreibung.inhalte());
    }

    private static String liste(List<String> punkte) {
        return punkte.isEmpty() ? "" : Text.liste(punkte);
    }
}
