package de.passgenau.api.vermittlung.angebot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.liste.Folger.Dokumente;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Umsetzungsart;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import de.passgenau.catalogue.steckbrief.Zugang;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Anwendungstest
@DisplayName("X-01, X-05 the Maßnahmen of the engine are the published ones")
class AngebotskarteiTests {

    @Autowired
    private Matching matching;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Angebotskartei kartei;

    @Test
    void knowsWhatIsPublishedAndNothingElse() {
        var entwurf = katalog.entwurf(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Entwurf"));
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Lernwerkstatt"));

        var angebot = angebot(massnahme);
        assertThat(angebot.titel()).isEqualTo("Lernwerkstatt");
        assertThat(angebot.woche().von()).isEqualTo(19);
        assertThat(angebot.woche().teilzeit()).isTrue();
        assertThat(angebot.kinderbetreuung()).isTrue();
        assertThat(angebot.wiederholungssperreMonate()).isEqualTo(24);
        assertThat(angebot.ort()).as("Templin").isNotNull();
        assertThat(angebot.durchgaenge()).isEmpty();
        assertThat(matching.massnahmen().inhalt(entwurf.kennung(), Sichtfilter.alles())).isEmpty();
    }

    @Test
    @DisplayName("X-05 a written rule and the ages and groups that are named decide together who gets in")
    void readsWhoGetsIn() {
        var mit = DemoKatalog.fuer(Zielgruppe.ALLEINERZIEHENDE, "Mit Regel", "Alter ab 50");

        assertThat(angebot(katalog.veroeffentlicht(DemoKatalog.ERSTER, mit)).zulassung().text())
                .isEqualTo("Alter ab 50 und Zielgruppe ALLEINERZIEHENDE");
        assertThat(angebot(katalog.veroeffentlicht(DemoKatalog.ERSTER, mit(mit, Zugang.OFFEN))).zulassung().text())
                .isEqualTo("Alter ab 18 und Zielgruppe ALLEINERZIEHENDE");
    }

    @Test
    void agreesWithTheDocumentsAgainWhateverItHasMissed() {
        var fehlt = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Fehlt"));
        var zuViel = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Zu viel"));
        var alle = matching.massnahmen().stand();
        kartei.entferne(fehlt.kennung());

        assertThat(kartei.gleicheAb(ohne(alle, zuViel, fehlt))).isEqualTo(2);

        assertThat(matching.massnahmen().inhalt(fehlt.kennung(), Sichtfilter.alles())).isPresent();
        assertThat(matching.massnahmen().inhalt(zuViel.kennung(), Sichtfilter.alles())).isEmpty();
        assertThat(kartei.bereitschaft().antwortet()).isTrue();
    }

    /** As many as there are, but for one; another one can be read. */
    private static Dokumente<Massnahme> ohne(Map<String, Long> alle, Massnahme eine, Massnahme lesbare) {
        var stand = new TreeMap<>(alle);
        stand.remove(eine.kennung());
        return new Dokumente<>() {

            @Override
            public Map<String, Long> stand() {
                return stand;
            }

            @Override
            public List<Massnahme> lade(Collection<String> ids) {
                return ids.contains(lesbare.kennung()) ? List.of(lesbare) : List.of();
            }
        };
    }

    @Test
    @DisplayName("M-02 help for one person has no places and can be had at any time")
    void countsNoPlacesOfHelpForOnePerson() {
        var steckbrief = DemoKatalog.steckbrief("Einzelhilfe");
        var foerderung = steckbrief.foerderung();
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, mit(steckbrief,
                new Foerderung(foerderung.rechtsgrundlagen(),
                        Umsetzungsart.EINZELFALLFOERDERUNG, foerderung.kosten(), foerderung.kofinanzierung(),
                        foerderung.zulassung(), null)));

        assertThat(angebot(massnahme).durchgaenge()).singleElement()
                .satisfies(einer -> assertThat(einer.freiePlaetze())
                        .isEqualTo(Durchgang.UNBEGRENZT));
    }

    @Test
    @DisplayName("X-05 what is held in several places is held in each, and not in the first of the alphabet alone")
    void knowsEachPlaceOfHelpForOnePerson() {
        var steckbrief = DemoKatalog.steckbrief("Einzelhilfe vor Ort");
        var foerderung = steckbrief.foerderung();
        var einzeln = mit(steckbrief, new Foerderung(foerderung.rechtsgrundlagen(),
                Umsetzungsart.EINZELFALLFOERDERUNG, foerderung.kosten(), foerderung.kofinanzierung(),
                foerderung.zulassung(), null));
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, new Steckbrief(einzeln.titel(), einzeln.art(),
                einzeln.instrument(), einzeln.beteiligte(), einzeln.beschreibung(), einzeln.zielpersonen(),
                einzeln.wirkung(), einzeln.ablauf(),
                new Gebiet(List.of(), List.of(), List.of("Angermünde", "Prenzlau"), List.of(), false),
                einzeln.ausstattung(), einzeln.foerderung(), einzeln.zugang(), einzeln.ergebnisse()));

        var angebot = angebot(massnahme);

        assertThat(angebot.durchgaenge()).extracting(einer -> angebot.staette(einer).ort())
                .doesNotHaveDuplicates()
                .doesNotContainNull()
                .hasSize(2);
    }

    @Test
    void namesHemmnisseAndGroupsAsTheEngineDoes() {
        assertThat(namen(Hemmnisart.values())).isEqualTo(namen(de.passgenau.matching.profil.Hemmnisart.values()));
        assertThat(namen(Zielgruppe.values())).isEqualTo(namen(de.passgenau.matching.profil.Zielgruppe.values()));
    }

    private static List<String> namen(Enum<?>[] werte) {
        return Arrays.stream(werte).map(Enum::name).sorted().toList();
    }

    private de.passgenau.matching.angebot.Massnahme angebot(Massnahme massnahme) {
        return matching.massnahmen().inhalt(massnahme.kennung(), Sichtfilter.alles()).orElseThrow();
    }

    private static Steckbrief mit(Steckbrief einer, Zugang zugang) {
        return new Steckbrief(einer.titel(), einer.art(), einer.instrument(), einer.beteiligte(),
                einer.beschreibung(), einer.zielpersonen(), einer.wirkung(), einer.ablauf(), einer.gebiet(),
                einer.ausstattung(), einer.foerderung(), zugang, einer.ergebnisse());
    }

    private static Steckbrief mit(Steckbrief einer, Foerderung foerderung) {
        return new Steckbrief(einer.titel(), einer.art(), einer.instrument(), einer.beteiligte(),
                einer.beschreibung(), einer.zielpersonen(), einer.wirkung(), einer.ablauf(), einer.gebiet(),
                einer.ausstattung(), foerderung, einer.zugang(), einer.ergebnisse());
    }
}
