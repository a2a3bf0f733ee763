package de.passgenau.api.eingliederung.hinweis;

import java.util.List;

import de.passgenau.api.eingliederung.Lage;

/** Everything that is missing in a case or has to be done next. */
public final class Hinweise {

    private static final List<Hinweisregel> REGELN = List.of(new Strategieluecke(), new Profilluecken(),
            new EinstiegsberatungNachholen(), new ErsteVereinbarung(), new ErneuerungDerVereinbarung(),
            new WiedervorlageFaellig(), new UeberleitungZumMarktnahen(), new PruefungDurchMarktnahen(),
            new UebergabeMitFuenfundzwanzig(), new ZielgruppeFaellig(), new VomBerufsberater(), new Arbeitsbuendnis(),
            new Fallkonferenz());

    private Hinweise() {}

    /** None for a closed case. */
    public static List<Hinweis> fuer(Lage lage) {
        return lage.akte().betreuung().fuehrung().istOffen()
                ? REGELN.stream().flatMap(regel -> regel.hinweise(lage)).toList()
                : List.of();
    }
}
