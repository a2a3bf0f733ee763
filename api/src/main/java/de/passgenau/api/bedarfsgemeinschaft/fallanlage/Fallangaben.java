package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.Objects;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/**
 * What a new case is to be like, beside its person.
 *
 * @param fallnummer null for one that is made of the BG-Nummer
 * @param namensgleich whether another person of the same name and birthday is known to be meant
 * @param art whom the one in charge looks after; null if nobody says
 */
record Fallangaben(
        @Nullable String fallnummer,
        boolean namensgleich,
        Zustaendigkeit zustaendigkeit,
        @Nullable Fallmanagerart art,
        @Nullable String telefon,
        @Nullable String email) {

    private static final int NUMMER = 40;
    private static final int KENNUNG = 200;

    static Fallangaben gelesen(FallAnlegenEingabe wunsch, Bedarfsgemeinschaft bg, Anrufer anrufer,
            Pruefung pruefung) {
        var stelle = Optional.ofNullable(wunsch.geschaeftsstelle()).orElse(bg.geschaeftsstelle());
        if (!anrufer.geschaeftsstellen().contains(stelle)) {
            pruefung.melde("geschaeftsstelle", Eingabefehlercode.UNGUELTIG, "bg.geschaeftsstelle",
                    String.join(", ", anrufer.geschaeftsstellen()));
        }
        var fallmanager = Objects.requireNonNullElse(
                pruefung.text("fallmanager", wunsch.fallmanager(), KENNUNG), anrufer.kennung());
        var art = wunsch.fallmanagerArt() == null && fallmanager.equals(anrufer.kennung())
                ? anrufer.fallmanagerArt()
                : wunsch.fallmanagerArt();
        return new Fallangaben(pruefung.text("fallnummer", wunsch.fallnummer(), NUMMER),
                Boolean.TRUE.equals(wunsch.namensgleich()),
                new Zustaendigkeit(stelle.isBlank() ? "-" : stelle, fallmanager), art,
                pruefung.telefon("telefon", wunsch.telefon()), pruefung.email("email", wunsch.email()));
    }
}
