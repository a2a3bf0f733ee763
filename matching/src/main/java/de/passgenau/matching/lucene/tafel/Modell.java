package de.passgenau.matching.lucene.tafel;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

import de.passgenau.matching.Massstab;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.stelle.Stellenbewertung;
import de.passgenau.matching.lucene.spalten.Codebuecher;

/** What all rankings of offers and persons share: the rules for each Massstab, ready to be asked in numbers. */
public final class Modell {

    private static final int MASSSTAEBE = 32;

    private final Berufsnaehen berufsnaehen;
    private final UnaryOperator<String> bezeichnung;
    private final Codebuecher buecher = new Codebuecher();
    private final Naehereihen naehen;
    private final ConcurrentMap<Massstab, Regeln> regeln = new ConcurrentHashMap<>();

    /** @param bezeichnung the German name of a code of a proof */
    public Modell(Berufsnaehen berufsnaehen, UnaryOperator<String> bezeichnung) {
        this.berufsnaehen = berufsnaehen;
        this.bezeichnung = bezeichnung;
        this.naehen = new Naehereihen(berufsnaehen, buecher.berufe());
    }

    /** The rules in words and in numbers. */
    private record Regeln(Stellenbewertung bewertung, Tafeln tafeln) {}

    public Stellenbewertung bewertung(Massstab massstab) {
        return regeln(massstab).bewertung();
    }

    Tafeln tafeln(Massstab massstab) {
        return regeln(massstab).tafeln();
    }

    private Regeln regeln(Massstab massstab) {
        var da = regeln.get(massstab);
        if (da != null) {
            return da;
        }
        if (regeln.size() >= MASSSTAEBE) {
            regeln.clear();
        }
        return regeln.computeIfAbsent(massstab, this::neue);
    }

    private Regeln neue(Massstab massstab) {
        var bewertung = new Stellenbewertung(massstab.gewichte(), massstab.stichtag(), berufsnaehen, bezeichnung);
        return new Regeln(bewertung, new Tafeln(bewertung.punkte()));
    }

    public Codebuecher buecher() {
        return buecher;
    }

    Naehereihen naehen() {
        return naehen;
    }
}
