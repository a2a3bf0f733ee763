package de.passgenau.api.massnahme.suche;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Steckbrief;

/** What can be searched in of a Steckbrief; money, contracts and results are not among it. */
record Suchtexte(Steckbrief steckbrief) {

    private static final String TRENNER = " · ";

    /** By which it is known. */
    List<String> stichworte() {
        return Stream.concat(Stream.of(steckbrief.titel()), steckbrief.wirkung().berufsfelder().stream())
                .distinct()
                .toList();
    }

    Map<String, String> lesetexte() {
        var beschreibung = steckbrief.beschreibung();
        var texte = new EnumMap<Fundort, String>(Fundort.class);
        texte.put(Fundort.BESCHREIBUNG, beschreibung.kurz() == null ? "" : beschreibung.kurz());
        texte.put(Fundort.ZIELE, verbunden(beschreibung.ziele()));
        texte.put(Fundort.INHALTE, verbunden(beschreibung.inhalte()));
        texte.put(Fundort.ERFOLGSFAKTOREN, verbunden(beschreibung.erfolgsfaktoren()));
        texte.put(Fundort.BETEILIGTE, verbunden(steckbrief.beteiligte()));
        texte.put(Fundort.RECHTSGRUNDLAGEN, verbunden(rechtsnamen()));
        return texte.entrySet()
                .stream()
                .filter(einer -> !einer.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(einer -> einer.getKey().name(), Map.Entry::getValue));
    }

    /** All that its bases are and were ever called, and what they were cited as. */
    private List<String> rechtsnamen() {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        var bezuege = steckbrief.foerderung().rechtsgrundlagen();
        return Stream.concat(bezuege.stream().map(Rechtsbezug::zitat),
                bezuege.stream().flatMap(bezug -> verzeichnis.namen(bezug.code()).stream())).distinct().toList();
    }

    private static String verbunden(Collection<String> texte) {
        return String.join(TRENNER, texte);
    }
}
