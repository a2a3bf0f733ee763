package de.passgenau.api.eingliederung.lage;

import java.time.LocalDate;
import java.util.Objects;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import de.passgenau.api.fall.lage.Geschlecht;
import de.passgenau.api.fall.lage.Lebenslage;
import org.jspecify.annotations.Nullable;

/** How somebody lives, as callers give it; what is absent was never asked. */
public record LebenslageEingabe(Angaben angaben) {

    public Einzeltat tat() {
        var pruefung = new Pruefung();
        return new LebenslageErfassen(angaben.gelesen(pruefung)).nach(pruefung.verstoesse());
    }

    /** What was said. */
    record Angaben(
            @Nullable Geschlecht geschlecht,
            @Nullable Boolean zugewandert,
            @Nullable Boolean gefluechtet,
            @Nullable Boolean schwerbehindert,
            @Nullable Boolean rehabilitand,
            Lebenslage.@Nullable Familie familie,
            @Nullable Beschaeftigung beschaeftigung) {

        private Lebenslage.Angaben gelesen(Pruefung pruefung) {
            return new Lebenslage.Angaben(geschlecht, zugewandert, gefluechtet, schwerbehindert, rehabilitand,
                    Objects.requireNonNullElseGet(familie, Lebenslage.Familie::offen),
                    beschaeftigung == null ? Lebenslage.Beschaeftigung.offen() : beschaeftigung.gelesen(pruefung));
        }
    }

    /** Work beside and before the benefit. */
    record Beschaeftigung(
            @Nullable Erwerbstaetigkeit art,
            @Nullable LocalDate arbeitslosSeit,
            @Nullable LocalDate letzterTag,
            @Nullable Boolean nie) {

        private Lebenslage.Beschaeftigung gelesen(Pruefung pruefung) {
            var widerspricht = Boolean.TRUE.equals(nie) && letzterTag != null;
            if (widerspricht) {
                pruefung.melde("angaben.beschaeftigung.letzterTag", Eingabefehlercode.UNGUELTIG,
                        "lebenslage.nie-gearbeitet");
            }
            return new Lebenslage.Beschaeftigung(art, arbeitslosSeit, widerspricht ? null : letzterTag, nie);
        }
    }
}
