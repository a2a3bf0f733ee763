package de.passgenau.api.massnahme.suche;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsfrage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.matching.Trefferliste.Fundstelle;
import de.passgenau.matching.Trefferliste.Stelle;

/** Shows by which citations of its legal bases a Maßnahme was found, and nothing else. */
record Zitatstelle(List<Rechtsfrage> fragen) {

    private static final String TRENNER = " · ";
    private static final int MEISTE = 5;

    List<Fundstelle> in(Steckbrief steckbrief) {
        var text = new StringBuilder();
        var stellen = new ArrayList<Stelle>();
        namen(steckbrief).filter(this::trifft).distinct().limit(MEISTE).forEach(zitat -> {
            text.append(text.isEmpty() ? "" : TRENNER);
            stellen.add(new Stelle(text.length(), text.length() + zitat.length()));
            text.append(zitat);
        });
        return stellen.isEmpty()
                ? List.of()
                : List.of(new Fundstelle(Fundort.RECHTSGRUNDLAGEN.name(), text.toString(), stellen));
    }

    private boolean trifft(String name) {
        return fragen.stream().anyMatch(frage -> frage.trifft(name));
    }

    private static Stream<String> namen(Steckbrief steckbrief) {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        var bezuege = steckbrief.foerderung().rechtsgrundlagen();
        return Stream.concat(bezuege.stream().map(Rechtsbezug::zitat),
                bezuege.stream().flatMap(bezug -> verzeichnis.namen(bezug.code()).stream()));
    }
}
