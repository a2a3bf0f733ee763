package de.passgenau.api.massnahme.suche;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.matching.Eintrag;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the list of Maßnahmen knows of each: of its Steckbrief what everybody sees, never what waits to be published. */
@Component
public class Katalogmerkmale {

    static final String STATUS = "status";
    static final String TRAEGER = "traeger";
    static final String INSTRUMENT = "instrument";
    static final String BEREICH = "bereich";
    static final String RECHTSGRUNDLAGE = "rechtsgrundlage";
    static final String ZITAT = "zitat";
    private static final String UND = "/";
    static final String ZIELGRUPPE = "zielgruppe";
    static final String HEMMNIS = "hemmnis";
    static final String ORT = "ort";
    static final String LAGE = "lage";
    static final String MONAT = "monat";
    static final String PLAETZE = "plaetze";
    static final String EINSTIEG = "einstieg";
    static final String FREIER_EINSTIEG = "freierEinstieg";
    static final String BEGINN = "beginn";

    private final Durchgangskunde durchgaenge;
    private final Traegerkunde traeger;
    private final MessageSource messages;

    Katalogmerkmale(Durchgangskunde durchgaenge, Traegerkunde traeger, MessageSource messages) {
        this.durchgaenge = durchgaenge;
        this.traeger = traeger;
        this.messages = messages;
    }

    /** @param sicht what decides who may know of it */
    public Eintrag eintrag(Massnahme massnahme, Map<String, Set<String>> sicht) {
        var lage = durchgaenge.lage(massnahme);
        var texte = new Suchtexte(massnahme.steckbrief(), lage.orte(), traeger.name(massnahme.traeger()),
                code -> Satz.wort(messages, code, Locale.GERMAN));
        var eintrag = new Eintrag(massnahme.kennung(), massnahme.version(), sicht, merkmale(lage), ordnung(lage),
                List.of(massnahme.steckbrief().titel())).mitTexten(texte.stichworte(), texte.lesetexte());
        return lage.naechsterBeginn()
                .map(beginn -> eintrag.mitZahlen(Map.of(BEGINN, beginn.toEpochDay())))
                .orElse(eintrag);
    }

    private static Map<String, Set<String>> merkmale(Angebotslage lage) {
        var massnahme = lage.massnahme();
        var steckbrief = massnahme.steckbrief();
        return Map.ofEntries(Map.entry(STATUS, Set.of(lage.status().name())),
                Map.entry(TRAEGER, Set.of(massnahme.traeger().wert())),
                Map.entry(INSTRUMENT, Set.of(steckbrief.instrument().name())),
                Map.entry(BEREICH, Set.of(steckbrief.instrument().bereich().name())),
                Map.entry(RECHTSGRUNDLAGE, rechtsgrundlagen(steckbrief)),
                Map.entry(ZITAT, alleZusammen(rechtsgrundlagen(steckbrief))),
                Map.entry(ZIELGRUPPE, namen(steckbrief.zielpersonen().gruppen())),
                Map.entry(HEMMNIS, namen(steckbrief.wirkung().hemmnisse())), Map.entry(ORT, Set.copyOf(lage.orte())),
                Map.entry(LAGE, lage.ortsschluessel()), Map.entry(MONAT, lage.monate()),
                Map.entry(PLAETZE, Set.of(lage.plaetze().name())), Map.entry(EINSTIEG, texte(lage.einstiege())),
                Map.entry(FREIER_EINSTIEG, texte(lage.freieEinstiege())),
                Map.entry(Listenquelle.AUFRUFE, Listenquelle.aufrufe(massnahme)));
    }

    private static Map<String, String> ordnung(Angebotslage lage) {
        return Sortierung.werte(lage.massnahme().steckbrief().titel(), lage.orte().stream().findFirst().orElse(""),
                lage.massnahme().spur().geaendertAm());
    }

    private static Set<String> rechtsgrundlagen(Steckbrief steckbrief) {
        return steckbrief.foerderung()
                .rechtsgrundlagen()
                .stream()
                .map(Rechtsbezug::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As one value, so that one can ask for several at once. */
    private static Set<String> alleZusammen(Set<String> codes) {
        return codes.isEmpty() ? Set.of() : Set.of(String.join(UND, codes.stream().sorted().toList()));
    }

    static List<String> einzelne(String codes) {
        return List.of(codes.split(UND));
    }

    private static Set<String> namen(Collection<? extends Enum<?>> werte) {
        return werte.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> texte(Collection<Einstiegsspanne> spannen) {
        return spannen.stream().map(Einstiegsspanne::text).collect(Collectors.toUnmodifiableSet());
    }
}
