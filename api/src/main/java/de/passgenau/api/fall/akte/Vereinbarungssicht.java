package de.passgenau.api.fall.akte;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.plan.Auswertung;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Unterschrift;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungen;
import de.passgenau.api.fall.plan.Vereinbarungsart;
import org.jspecify.annotations.Nullable;

/**
 * An agreement and what became of it (V-01, V-02).
 *
 * @param ende its last day: that of its evaluation if it came earlier than agreed
 * @param auswertung null as long as nobody has looked at what became of it
 */
record Vereinbarungssicht(Vereinbarung vereinbarung, LocalDate ende, @Nullable Auswertung auswertung)
        implements
            Erfasst {

    static Vereinbarungssicht von(Vereinbarungen alle, Vereinbarung eine) {
        return new Vereinbarungssicht(eine, alle.ende(eine), alle.auswertung(eine.id()).orElse(null));
    }

    @Override
    public Kopf kopf() {
        return vereinbarung.kopf();
    }

    public Vereinbarungsart art() {
        return vereinbarung.art();
    }

    public LocalDate geschlossenAm() {
        return vereinbarung.geschlossenAm();
    }

    public LocalDate bis() {
        return vereinbarung.bis();
    }

    public String leitziel() {
        return vereinbarung.leitziel();
    }

    public Bereich zielkategorie() {
        return vereinbarung.zielkategorie();
    }

    public List<Pflicht> pflichten() {
        return vereinbarung.pflichten();
    }

    public List<Unterschrift> unterschriften() {
        return vereinbarung.unterschriften();
    }
}
