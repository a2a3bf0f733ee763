package de.passgenau.api.massnahme.suche;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.recht.Zulassungspflicht;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Zielgruppe;

/**
 * What can be searched in of a Maßnahme; money, contracts and results are not among it.
 *
 * @param orte    where it is held
 * @param traeger what its Träger is called
 * @param wort    what a code is called
 */
record Suchtexte(Steckbrief steckbrief, List<String> orte, String traeger, Function<Enum<?>, String> wort) {

    private static final String TRENNER = " · ";
    private static final String ZULASSUNG = "Zulassung nach der AZAV";

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
        texte.put(Fundort.ART, mitBegriffen(wort.apply(steckbrief.instrument()), steckbrief.instrument()));
        texte.put(Fundort.ZIELGRUPPEN, verbunden(gruppen()));
        texte.put(Fundort.HEMMNISSE, verbunden(hemmnisse()));
        texte.put(Fundort.ORTE, verbunden(orte));
        texte.put(Fundort.TRAEGER, traeger);
        return texte.entrySet()
                .stream()
                .filter(einer -> !einer.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(einer -> einer.getKey().name(), Map.Entry::getValue));
    }

    private List<String> hemmnisse() {
        return steckbrief.wirkung().hemmnisse().stream().map(art -> mitBegriffen(wort.apply(art), art)).toList();
    }

    /** What each is called, and what people call it: »Menschen mit Einwanderungsgeschichte (Migranten)«. */
    private List<String> gruppen() {
        return steckbrief.zielpersonen().gruppen().stream().map(gruppe -> {
            var name = wort.apply(gruppe);
            var kurz = kurz(gruppe);
            return mitBegriffen(name.contains(kurz) ? name : name + " (" + kurz + ')', gruppe);
        }).toList();
    }

    /** With the words that people use for it, where it has others than its name. */
    private static String mitBegriffen(String name, Enum<?> code) {
        var begriffe = Suchbegriffe.zu(code);
        return begriffe.isEmpty() ? name : name + ", auch: " + String.join(", ", begriffe);
    }

    private static String kurz(Zielgruppe gruppe) {
        var code = gruppe.name().replace("UE", "Ü").replace("AE", "Ä").replace("OE", "Ö").replace('_', ' ');
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.GERMAN);
    }

    /** All that its bases are and were ever called, what they were cited as, and what admission they ask for. */
    private List<String> rechtsnamen() {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        var bezuege = steckbrief.foerderung().rechtsgrundlagen();
        var zulassung = bezuege.stream()
                .flatMap(bezug -> verzeichnis.zu(bezug).stream())
                .anyMatch(eine -> eine.zulassung() != Zulassungspflicht.KEINE);
        return Stream.of(bezuege.stream().map(Rechtsbezug::zitat),
                bezuege.stream().flatMap(bezug -> verzeichnis.namen(bezug.code()).stream()),
                zulassung ? Stream.of(ZULASSUNG) : Stream.<String>empty())
                .flatMap(namen -> namen)
                .distinct()
                .toList();
    }

    private static String verbunden(Collection<String> texte) {
        return String.join(TRENNER, texte);
    }
}
