package de.passgenau.api.datenschutz.verwahrung;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Aufbewahrungsanordnung;
import de.passgenau.api.fall.angaben.Sperre;
import de.passgenau.api.fall.angaben.Sperrgrund;
import de.passgenau.api.fall.angaben.Zustand;
import org.jspecify.annotations.Nullable;

/** Whether and how long a case is kept, and nothing of its contents. */
record Verwahrungsakte(
        String fallnummer,
        Zustand zustand,
        @Nullable LocalDate abgeschlossenAm,
        @Nullable LocalDate gesperrtSeit,
        @Nullable Sperrgrund sperrgrund,
        List<Aufbewahrungsanordnung> anordnungen) {

    static Verwahrungsakte von(Fall fall) {
        var verwahrung = fall.verwahrung();
        Sperre sperre = verwahrung.sperre();
        return new Verwahrungsakte(fall.fallnummer(), fall.zustand(), verwahrung.abgeschlossenAm(),
                sperre == null ? null : sperre.seit(), sperre == null ? null : sperre.grund(),
                verwahrung.anordnungen());
    }
}
