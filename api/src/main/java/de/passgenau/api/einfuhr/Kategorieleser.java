package de.passgenau.api.einfuhr;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.fall.kategorie.Kategorieschemata;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Schemadeutung;
import de.passgenau.api.fall.kategorie.Schemakategorie;
import org.jspecify.annotations.Nullable;

/** K-01: reads a category as the scheme means it in which it is written; without one it is that of the Uckermark. */
record Kategorieleser(Pruefung pruefung, LocalDate heute) {

    private static final String EIGENES = "uckermark";
    private static final int LAENGE = 100;

    @Nullable
    Kundenkategorie lies(@Nullable String schema, @Nullable String code) {
        var welches = pruefung.text("kategorieschema", schema, LAENGE);
        var text = pruefung.text("kategorie", code, LAENGE);
        if (text == null) {
            return null;
        }
        var fremde = new Schemakategorie(welches == null ? EIGENES : welches.toLowerCase(Locale.ROOT),
                text.toUpperCase(Locale.ROOT), heute);
        var kategorien = Kategorieschemata.deute(fremde).map(Schemadeutung::kategorien).orElse(List.of());
        if (kategorien.isEmpty()) {
            pruefung.melde("kategorie", Eingabefehlercode.UNGUELTIG, "einfuhr.code", text);
        } else if (kategorien.size() > 1) {
            pruefung.melde("kategorie", Eingabefehlercode.UNGUELTIG, "einfuhr.kategorie-mehrdeutig", text,
                    fremde.schema(), Angaben.aufgezaehlt(kategorien));
        }
        return kategorien.size() == 1 ? kategorien.getFirst() : null;
    }
}
