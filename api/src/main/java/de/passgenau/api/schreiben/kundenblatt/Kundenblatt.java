package de.passgenau.api.schreiben.kundenblatt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.schreiben.absender.Geschaeftsstelle;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told about her own plan; never what only colleagues tell each other, such as category and Hemmnisse.
 *
 * @param hinweis what has to be known before anything else; null if there is nothing
 * @param schritte of all sides, the next due first
 * @param termin the next one; null without
 * @param ansprechperson null where it is not the one who prints the sheet
 * @param neues of the last weeks, the newest first
 */
record Kundenblatt(
        String name,
        String fallnummer,
        LocalDate stand,
        @Nullable String hinweis,
        Zielworte ziel,
        List<Schritt> schritte,
        @Nullable Termin termin,
        Geschaeftsstelle geschaeftsstelle,
        @Nullable String ansprechperson,
        List<String> neues) {

    static final int WOCHEN = 4;

    Kundenblatt {
        schritte = List.copyOf(schritte);
        neues = List.copyOf(neues);
    }

    static Kundenblatt von(Fall fall, LocalDateTime jetzt, Geschaeftsstelle geschaeftsstelle,
            @Nullable String ansprechperson) {
        var heute = jetzt.toLocalDate();
        var stand = fall.verlauf().geltend();
        var person = fall.person();
        return new Kundenblatt(person.vorname() + ' ' + person.nachname(), fall.fallnummer(), heute,
                fall.zustand() == Zustand.ABGESCHLOSSEN
                        ? "Ihr Fall ist zurzeit abgeschlossen. Wenn Sie wieder Hilfe brauchen, melden Sie sich bitte."
                        : null,
                Zielworte.von(stand.planung(), heute), Schritt.von(stand.planung(), heute),
                stand.betreuung()
                        .termine()
                        .offene()
                        .stream()
                        .filter(einer -> einer.beginn().isAfter(jetzt))
                        .findFirst()
                        .orElse(null),
                geschaeftsstelle, ansprechperson, Neuigkeiten.seit(heute.minusWeeks(WOCHEN), stand, jetzt));
    }

    List<Schritt> schritte(Seite seite) {
        return schritte.stream().filter(einer -> einer.seite() == seite).toList();
    }
}
