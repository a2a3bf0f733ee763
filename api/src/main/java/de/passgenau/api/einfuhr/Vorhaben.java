package de.passgenau.api.einfuhr;

import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltszeile.Folge;
import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of the case of a line.
 *
 * @param vorhandener the case as it is; null if it is new
 * @param danach the case as it would be
 * @param fehler every reason why not; empty if it can be
 * @param haushaltNeu whether the line changes the household of the person
 */
record Vorhaben(
        Lieferzeile zeile,
        @Nullable Fall vorhandener,
        Fall danach,
        List<Verstoss> fehler,
        boolean haushaltNeu) {

    boolean geht() {
        return fehler.isEmpty();
    }

    boolean aendertFall() {
        return !danach.equals(vorhandener);
    }

    /** In a household that the line does not name. */
    boolean heisstAnders() {
        return vorhandener != null && zeile.inhalt().haushalt() == null
                && !vorhandener.person().equals(danach.person());
    }

    Vorhaben mit(Folge folge) {
        return new Vorhaben(zeile, vorhandener, danach, folge.fehler(), folge.geaendert());
    }

    Einfuhrstand stand() {
        if (vorhandener == null) {
            return Einfuhrstand.ANGELEGT;
        }
        return aendertFall() || haushaltNeu ? Einfuhrstand.GEAENDERT : Einfuhrstand.UNVERAENDERT;
    }
}
