package de.passgenau.api.eingliederung.hemmnis;

import java.util.Objects;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;

/** P-04: the same Hemmnis is worked on once; two of a kind differ in their Hinweis, such as two certificates. */
final class NichtSchonErkannt implements Regel<HemmnisErfassen> {

    @Override
    public void pruefe(HemmnisErfassen tat, Lage lage, Pruefung pruefung) {
        var hinweis = Angaben.vielleicht(tat.hinweis());
        lage.akte()
                .hemmnisse()
                .offene()
                .stream()
                .filter(offenes -> offenes.hemmnis().art() == tat.art()
                        && Objects.equals(offenes.hemmnis().hinweis(), hinweis))
                .findFirst()
                .ifPresent(offenes -> pruefung.melde("art", Eingabefehlercode.SCHON_VORHANDEN, "p-04.schon-erkannt",
                        tat.art(), offenes.hemmnis().kopf().seit()));
    }
}
