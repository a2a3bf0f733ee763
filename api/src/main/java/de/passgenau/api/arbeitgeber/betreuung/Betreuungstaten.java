package de.passgenau.api.arbeitgeber.betreuung;

import java.time.LocalDate;
import java.util.Objects;

import de.passgenau.api.arbeitgeber.betreuung.Betreuungsarbeiten.Blatt;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Absprachewunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Betreuerwunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Erledigungswunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Kontaktwunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Personwunsch;
import de.passgenau.api.arbeitgeber.betreuung.Betreuungseingaben.Vorlagewunsch;
import de.passgenau.api.eingabe.Eingabefehlercode;
import org.jspecify.annotations.Nullable;

/** What can be recorded about an employer, each as far as it can be so; texts tell nothing of anybody's health. */
final class Betreuungstaten {

    private static final int KENNUNG = 100;
    private static final int NAME = 160;
    private static final int SATZ = 500;
    private static final int TEXT = 4_000;

    private Betreuungstaten() {}

    static Arbeitgeberbetreuung setze(Blatt blatt, Betreuerwunsch wunsch) {
        var betreuer = blatt.pruefung().pflichttext("betreuer", wunsch.betreuer(), 2, KENNUNG);
        var grund = blatt.pruefung().freitext("grund", wunsch.grund(), SATZ);
        var alle = blatt.bisher().betreuer();
        return !alle.isEmpty() && alle.getLast().betreuer().equals(betreuer)
                ? blatt.bisher()
                : blatt.bisher().mit(new Betreuer(betreuer, blatt.heute(), blatt.wer(), grund));
    }

    static Arbeitgeberbetreuung erfasse(Blatt blatt, Personwunsch wunsch) {
        var pruefung = blatt.pruefung();
        var id = wunsch.ansprechpersonId();
        if (id != null) {
            vorhanden(blatt, id);
        }
        return blatt.bisher()
                .mit(new Ansprechperson(id == null ? blatt.eintragId() : id,
                        pruefung.pflichttext("name", wunsch.name(), 2, NAME),
                        pruefung.text("funktion", wunsch.funktion(), NAME),
                        pruefung.telefon("telefon", wunsch.telefon()),
                        pruefung.email("email", wunsch.email())));
    }

    static Arbeitgeberbetreuung entferne(Blatt blatt, String ansprechpersonId) {
        vorhanden(blatt, ansprechpersonId);
        return blatt.bisher().ohneAnsprechperson(ansprechpersonId);
    }

    private static void vorhanden(Blatt blatt, String id) {
        if (blatt.bisher().ansprechpersonen().stream().noneMatch(eine -> eine.eintragId().equals(id))) {
            blatt.pruefung().melde("ansprechpersonId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
    }

    static Arbeitgeberbetreuung dokumentiere(Blatt blatt, Kontaktwunsch wunsch) {
        geschehen(blatt, wunsch.tag());
        return blatt.bisher()
                .mit(new Arbeitgeberkontakt(blatt.eintragId(), wunsch.tag(), wunsch.art(),
                        blatt.pruefung().text("mit", wunsch.mit(), NAME),
                        pflicht(blatt, "ergebnis", wunsch.ergebnis(), TEXT), blatt.wer()));
    }

    static Arbeitgeberbetreuung erfasse(Blatt blatt, Absprachewunsch wunsch) {
        geschehen(blatt, wunsch.tag());
        var bis = wunsch.gueltigBis();
        if (bis != null && bis.isBefore(wunsch.tag())) {
            blatt.pruefung().melde("gueltigBis", Eingabefehlercode.UNGUELTIG, "betreuung.davor", wunsch.tag());
        }
        return blatt.bisher()
                .mit(new Absprache(blatt.eintragId(), wunsch.tag(), pflicht(blatt, "text", wunsch.text(), TEXT), bis,
                        blatt.wer()));
    }

    static Arbeitgeberbetreuung lege(Blatt blatt, Vorlagewunsch wunsch) {
        if (wunsch.faelligAm().isBefore(blatt.heute())) {
            blatt.pruefung().melde("faelligAm", Eingabefehlercode.UNGUELTIG, "betreuung.vergangen");
        }
        var fuer = blatt.pruefung().text("fuer", wunsch.fuer(), KENNUNG);
        return blatt.bisher()
                .mit(new Wiedervorlage(blatt.eintragId(), wunsch.faelligAm(),
                        pflicht(blatt, "anlass", wunsch.anlass(), SATZ), Objects.requireNonNullElse(fuer, blatt.wer()),
                        blatt.wer(), null));
    }

    /** Done once; done again it stays as it is. */
    static Arbeitgeberbetreuung erledige(Blatt blatt, Erledigungswunsch wunsch) {
        var ergebnis = blatt.pruefung().freitext("ergebnis", wunsch.ergebnis(), TEXT);
        var gesuchte = blatt.bisher()
                .offene()
                .stream()
                .filter(eine -> eine.eintragId().equals(wunsch.wiedervorlageId()))
                .findFirst();
        if (gesuchte.isEmpty()) {
            blatt.pruefung().melde("wiedervorlageId", Eingabefehlercode.NICHT_GEFUNDEN, "betreuung.keine-offene");
        }
        return gesuchte
                .map(eine -> blatt.bisher()
                        .mit(eine.erledigt(new Wiedervorlage.Erledigung(blatt.heute(), blatt.wer(), ergebnis))))
                .orElse(blatt.bisher());
    }

    private static void geschehen(Blatt blatt, LocalDate tag) {
        if (tag.isAfter(blatt.heute())) {
            blatt.pruefung().melde("tag", Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
    }

    /** The text, or an empty one after a reason was noted. */
    private static String pflicht(Blatt blatt, String feld, @Nullable String wert, int hoechstens) {
        var davor = blatt.pruefung().verstoesse().size();
        var text = blatt.pruefung().freitext(feld, wert, hoechstens);
        if (text == null && blatt.pruefung().verstoesse().size() == davor) {
            blatt.pruefung().melde(feld, Eingabefehlercode.PFLICHTFELD, "pflichtfeld");
        }
        return Objects.requireNonNullElse(text, "");
    }
}
