package de.passgenau.api.massnahme.steckbrief;

import java.util.Objects;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Feldleser.Spanne;
import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.catalogue.steckbrief.Zugang;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Reads who gets in, and how often; a rule that nobody can read is told where it stops being one. */
record Zugangsleser(Feldleser leser, Regelkunde regeln) {

    private static final int REGEL = 4_000;
    private static final Spanne MONATE = new Spanne(0, 120);

    Zugang lies(SteckbriefEingabe.Zugang wunsch, Zugang alt) {
        var sperre = leser.zahl("sperreMonate", wunsch.sperreMonate(), alt.sperreMonate(), MONATE);
        return new Zugang(regel(wunsch.regel(), alt.regel()),
                leser.text("gleichartig", wunsch.gleichartig(), alt.gleichartig()),
                Objects.requireNonNullElse(sperre, 0));
    }

    private @Nullable String regel(ArgumentValue<String> wunsch, @Nullable String alt) {
        if (wunsch.isOmitted()) {
            return alt;
        }
        var text = leser.pruefung().mehrzeilig(leser.pfad("regel"), wunsch.value(), REGEL);
        if (text != null) {
            regeln.fehler(text).forEach(fehler -> melde(fehler, text));
        }
        return text;
    }

    private void melde(Lesefehler fehler, String text) {
        var stelle = fehler.stelle();
        var erwartet = fehler.erwartet().stream().map(eines -> '»' + eines + '«').collect(Collectors.joining(", "));
        leser.melde("regel", erwartet.isEmpty() ? "katalog.n-15.unverstanden" : "katalog.n-15.erwartet",
                stelle.zeile(), stelle.spalte(), Regelkunde.satz(fehler, text), erwartet);
    }
}
