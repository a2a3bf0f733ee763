package de.passgenau.api.fall.akte;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.plan.Ziel;
import de.passgenau.api.fall.plan.Ziele;
import de.passgenau.api.fall.plan.Zielende;
import de.passgenau.api.fall.plan.Zieloption;
import org.jspecify.annotations.Nullable;

/**
 * A goal and what became of it (Z-01).
 *
 * @param ende null as long as it is pursued
 */
record Zielsicht(Ziel ziel, @Nullable Zielende ende) implements Erfasst {

    static Zielsicht von(Ziele ziele, Ziel ziel) {
        return new Zielsicht(ziel, ziele.beendete()
                .stream()
                .filter(ende -> ende.ziel().equals(ziel.id()))
                .findFirst()
                .orElse(null));
    }

    @Override
    public Kopf kopf() {
        return ziel.kopf();
    }

    public Zieloption option() {
        return ziel.option();
    }

    public String beschreibung() {
        return ziel.beschreibung();
    }

    public LocalDate vereinbartAm() {
        return ziel.vereinbartAm();
    }
}
