package de.passgenau.catalogue.massnahme;

import static de.passgenau.catalogue.Ausgaenge.saetze;
import static de.passgenau.catalogue.Ausgaenge.stand;
import static de.passgenau.catalogue.Ausgaenge.verstoesse;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.HEUTE;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.coaching;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.entwurf;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.mitTitel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.Speicherform;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.Traegermuster;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Feldaenderung;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MassnahmeTests {

    private static final Traeger LERNHAUS = Traegermuster.zugelassenBis(LocalDate.of(2030, 12, 31));
    private static final Urheber JOBCENTER = new Urheber("fm-prenzlau", null);
    private static final Urheber EIGENER = new Urheber("lernhaus-1", Traegermuster.LERNHAUS);
    private static final Urheber FREMDER = new Urheber("werkhof-1", new TraegerId("werkhof"));
    private static final Verantwortung VERANTWORTLICH = new Verantwortung("fm-prenzlau", "Team Prenzlau", null, null);
    private static final Instant BEGINN = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    @DisplayName("M-04 a Träger drafts its own, and nobody else's")
    void isDraftedByItsTraeger() {
        var neu = entworfen(coaching());

        assertThat(neu.stand()).isEqualTo(Stand.ENTWURF);
        assertThat(neu.steckbrief()).isEqualTo(coaching());
        assertThat(neu.zustaende()).extracting(Massnahme.Zustandswechsel::wer).containsExactly(EIGENER);
        assertThat(saetze(entwerfen(coaching(), tat(FREMDER, 0)))).containsExactly("m-04.nur-eigene");
        assertThat(saetze(entwerfen(coaching(), tat(JOBCENTER, 0)))).isEmpty();
    }

    @Test
    void isTakenOverOnceByItsOrigin() {
        var herkunft = new Herkunft("openqcat", "4711", null, null);
        var neu = stand(Massnahme.entwerfen(new MassnahmeId("m2"),
                new Entwurf(Traegermuster.LERNHAUS, herkunft, coaching()), tat(JOBCENTER, 0)));

        assertThat(neu.eindeutig()).isEqualTo("openqcat:4711");
        assertThat(entworfen(coaching()).eindeutig()).isEqualTo("m1");
    }

    @Test
    @DisplayName("M-04 a Träger edits its own, and every version is kept with who and when")
    void keepsItsVersions() {
        var geaendert = stand(entworfen(coaching()).aendern(mitTitel(coaching(), "Neu"), tat(EIGENER, 1)));

        assertThat(geaendert.fassungen().alle()).extracting(Fassung::nummer).containsExactly(1, 2);
        assertThat(geaendert.fassungen().neueste().am()).isEqualTo(BEGINN.plus(Duration.ofHours(1)));
        assertThat(geaendert.fassungen().mitNummer(1)).map(Fassung::steckbrief).contains(coaching());
        assertThat(geaendert.steckbrief().titel()).isEqualTo("Neu");
        assertThat(saetze(geaendert.aendern(coaching(), tat(FREMDER, 2)))).containsExactly("m-04.nur-eigene");
    }

    @Test
    void hasNoNewVersionWithoutAChange() {
        var neu = entworfen(coaching());

        assertThat(stand(neu.aendern(coaching(), tat(EIGENER, 1)))).isSameAs(neu);
    }

    @Test
    @DisplayName("M-04 the Jobcenter publishes; a Träger does not")
    void isPublishedByTheJobcenter() {
        var bereit = bereit(coaching());

        var oeffentlich = stand(bereit.veroeffentlichen(LERNHAUS, tat(JOBCENTER, 3)));

        assertThat(oeffentlich.stand()).isEqualTo(Stand.VEROEFFENTLICHT);
        assertThat(oeffentlich.fassungen().freigegebene()).map(Fassung::nummer).contains(1);
        assertThat(saetze(bereit.veroeffentlichen(LERNHAUS, tat(EIGENER, 3))))
                .containsExactly("m-04.nur-das-jobcenter");
    }

    @Test
    @DisplayName("M-02, M-03 publishing says everything that stands against it at once")
    void saysAllThatStandsAgainstPublishing() {
        var unfertig = entworfen(entwurf());
        var ohneZulassung = entworfen(coaching()).veroeffentlichen(Traegermuster.zugelassenBis(null), tat(EIGENER, 1));

        assertThat(verstoesse(unfertig.veroeffentlichen(LERNHAUS, tat(JOBCENTER, 1)))).hasSize(13)
                .contains(Verstoss.of("verantwortung", Verstossart.FEHLT, "m-03.verantwortung"),
                        Verstoss.of("beschreibung.ziele", Verstossart.FEHLT, "m-02.fehlt"));
        assertThat(saetze(ohneZulassung)).containsExactly("m-04.nur-das-jobcenter", "m-03.verantwortung",
                "m-01.traegerzulassung-fehlt");
    }

    @Test
    @DisplayName("M-03 the Jobcenter names who answers for it")
    void isAnsweredForByName() {
        var neu = entworfen(coaching());

        assertThat(saetze(neu.verantwortungGeben(VERANTWORTLICH, tat(EIGENER, 1))))
                .containsExactly("m-04.nur-das-jobcenter");
        var benannt = stand(neu.verantwortungGeben(VERANTWORTLICH, tat(JOBCENTER, 1)));
        assertThat(benannt.verantwortung()).isEqualTo(VERANTWORTLICH);
        assertThat(stand(benannt.verantwortungGeben(VERANTWORTLICH, tat(JOBCENTER, 2)))).isSameAs(benannt);
    }

    @Test
    @DisplayName("M-04 what a Träger changes in a published one is seen when the Jobcenter has published it")
    void showsAChangeOnceItIsPublished() {
        var geaendert = stand(oeffentlich().aendern(mitTitel(coaching(), "Neu"), tat(EIGENER, 4)));

        assertThat(geaendert.steckbrief().titel()).isEqualTo("Coaching");
        assertThat(geaendert.offeneAenderungen()).containsExactly(new Feldaenderung("titel", "Coaching", "Neu"));
        var freigegeben = stand(geaendert.veroeffentlichen(LERNHAUS, tat(JOBCENTER, 5)));
        assertThat(freigegeben.steckbrief().titel()).isEqualTo("Neu");
        assertThat(freigegeben.zustaende()).hasSize(2);
        assertThat(freigegeben.offeneAenderungen()).isEmpty();
        assertThat(saetze(freigegeben.veroeffentlichen(LERNHAUS, tat(JOBCENTER, 6))))
                .containsExactly("m-04.nichts-freizugeben");
    }

    @Test
    @DisplayName("M-04 the Jobcenter rejects changes with a reason, and they stay on record")
    void dropsRejectedChanges() {
        var zweimal = stand(stand(oeffentlich().aendern(mitTitel(coaching(), "Zwei"), tat(EIGENER, 4)))
                .aendern(mitTitel(coaching(), "Drei"), tat(EIGENER, 5)));

        var verworfen = stand(zweimal.verwerfen("Bitte mit Beschreibung", tat(JOBCENTER, 6)));

        assertThat(verworfen.fassungen().neueste().nummer()).isEqualTo(1);
        assertThat(verworfen.fassungen().offene()).isEmpty();
        assertThat(verworfen.fassungen().alle()).extracting(Fassung::verworfen).containsExactly(false, true, true);
        assertThat(saetze(zweimal.verwerfen(" ", tat(EIGENER, 6)))).containsExactly("m-04.nur-das-jobcenter",
                "m-04.grund");
        assertThat(saetze(verworfen.verwerfen("Noch einmal", tat(JOBCENTER, 7))))
                .containsExactly("m-04.nichts-zu-verwerfen");
        assertThat(saetze(entworfen(coaching()).verwerfen("Entwurf", tat(JOBCENTER, 1))))
                .containsExactly("m-04.nichts-zu-verwerfen");
    }

    @Test
    @DisplayName("M-04 a change after a rejected one is a version of its own")
    void goesOnAfterARejection() {
        var verworfen = stand(stand(oeffentlich().aendern(mitTitel(coaching(), "Zwei"), tat(EIGENER, 4)))
                .verwerfen("Nein", tat(JOBCENTER, 5)));

        var neu = stand(verworfen.aendern(mitTitel(coaching(), "Drei"), tat(EIGENER, 6)));

        assertThat(neu.fassungen().neueste().nummer()).isEqualTo(3);
        assertThat(stand(neu.veroeffentlichen(LERNHAUS, tat(JOBCENTER, 7))).steckbrief().titel()).isEqualTo("Drei");
    }

    @Test
    @DisplayName("M-04 it is called off with a reason, by the Jobcenter, and before anybody has seen it by its Träger")
    void isCalledOffWithAReason() {
        var abgesagt = stand(oeffentlich().absagen("Kein Bedarf", List.of(), tat(JOBCENTER, 4)));

        assertThat(abgesagt.stand()).isEqualTo(Stand.ABGESAGT);
        assertThat(abgesagt.zustaende().getLast().grund()).isEqualTo("Kein Bedarf");
        assertThat(saetze(oeffentlich().absagen("", List.of(), tat(EIGENER, 4))))
                .containsExactly("m-04.nur-das-jobcenter", "m-04.grund");
        assertThat(saetze(entworfen(coaching()).absagen("Kein Personal", List.of(), tat(EIGENER, 1)))).isEmpty();
        assertThat(saetze(entworfen(coaching()).absagen("Kein Personal", List.of(), tat(FREMDER, 1))))
                .containsExactly("m-04.nur-eigene");
    }

    @Test
    @DisplayName("M-04 it is not called off as long as one of its Durchgänge runs, is to come or has somebody in it")
    void isNotCalledOffWhileItRuns() {
        var laeuft = List.of(new Zeitraum(HEUTE.minusDays(3), HEUTE), new Zeitraum(HEUTE.plusDays(1), null),
                new Zeitraum(HEUTE.minusDays(9), HEUTE.minusDays(1)));

        assertThat(verstoesse(oeffentlich().absagen("Kein Bedarf", laeuft, tat(JOBCENTER, 4))))
                .containsExactly(
                        Verstoss.of("durchgaenge", Verstossart.UNGUELTIG, "m-04.durchgang-offen", HEUTE.minusDays(3)),
                        Verstoss.of("durchgaenge", Verstossart.UNGUELTIG, "m-04.durchgang-offen", HEUTE.plusDays(1)));
    }

    @Test
    @DisplayName("M-04 nothing is done any more to what was called off")
    void restsAfterItWasCalledOff() {
        var abgesagt = stand(oeffentlich().absagen("Kein Bedarf", List.of(), tat(JOBCENTER, 4)));
        var danach = tat(JOBCENTER, 5);

        assertThat(List.<Ausgang<Massnahme>>of(abgesagt.aendern(entwurf(), danach),
                abgesagt.veroeffentlichen(LERNHAUS, danach), abgesagt.verwerfen("Nein", danach),
                abgesagt.verantwortungGeben(VERANTWORTLICH, danach), abgesagt.absagen("Noch", List.of(), danach)))
                .allSatisfy(einer -> assertThat(saetze(einer)).contains("m-04.abgesagt"));
    }

    @Test
    @DisplayName("M-02 what everybody sees differently since a moment is known")
    void knowsWhatHasChangedSince() {
        var geaendert = stand(stand(oeffentlich().aendern(mitTitel(coaching(), "Neu"), tat(EIGENER, 4)))
                .veroeffentlichen(LERNHAUS, tat(JOBCENTER, 5)));

        assertThat(geaendert.geaendertSeit(um(4))).containsExactly(new Feldaenderung("titel", "Coaching", "Neu"));
        assertThat(geaendert.geaendertSeit(um(5))).isEmpty();
        assertThat(geaendert.geaendertSeit(um(0))).extracting(Feldaenderung::feld)
                .contains("titel", "art", "ablauf.dauer");
        assertThat(entworfen(coaching()).geaendertSeit(um(0))).isEmpty();
    }

    @Test
    @DisplayName("M-04 without Durchgänge its state follows from what the Steckbrief says")
    void followsItsSteckbriefUntilItHasDurchgaenge() {
        var einer = oeffentlich();

        assertThat(einer.statusAm(LocalDate.of(2027, 1, 31), List.of())).isEqualTo(Massnahmestatus.GEPLANT);
        assertThat(einer.statusAm(LocalDate.of(2027, 2, 1), List.of())).isEqualTo(Massnahmestatus.LAUFEND);
        assertThat(einer.statusAm(LocalDate.of(2028, 7, 1), List.of())).isEqualTo(Massnahmestatus.BEENDET);
        assertThat(einer.statusAm(LocalDate.of(2027, 2, 1), List.of(new Zeitraum(LocalDate.of(2027, 3, 1), null))))
                .isEqualTo(Massnahmestatus.GEPLANT);
    }

    @Test
    @DisplayName("N-13 it repeats others of the same mark, or itself alone")
    void isSimilarByItsMark() {
        assertThat(entworfen(coaching()).gleichartig()).isEqualTo("coaching");
        assertThat(entworfen(entwurf()).gleichartig()).isEqualTo("m1");
    }

    @Test
    void hintsAtWhatIsMissingInItsNewestVersion() {
        assertThat(entworfen(coaching()).hinweise(LERNHAUS, HEUTE)).extracting(Verstoss::satz)
                .containsExactly("m-02.ohne-vertrag");
    }

    @Test
    @DisplayName("M-01 an approval that has expired since it was published is seen")
    void hintsAtAnApprovalThatHasExpiredSince() {
        var abgelaufen = Traegermuster.zugelassenBis(HEUTE);

        assertThat(oeffentlich().hinweise(abgelaufen, HEUTE.plusDays(1))).extracting(Verstoss::satz)
                .contains("m-01.traegerzulassung-abgelaufen");
        assertThat(entworfen(coaching()).hinweise(abgelaufen, HEUTE.plusDays(1))).extracting(Verstoss::satz)
                .doesNotContain("m-01.traegerzulassung-abgelaufen");
    }

    @Test
    void comesBackFromTheStoreWithItsHistory() {
        var einer = stand(stand(oeffentlich().aendern(mitTitel(coaching(), "Neu"), tat(EIGENER, 4)))
                .absagen("Kein Bedarf", List.of(), tat(JOBCENTER, 5)));

        assertThat(Speicherform.gelesen(Massnahme.class, Speicherform.geschrieben(einer))).isEqualTo(einer);
    }

    @Test
    void isPublishedForItsOwnTraeger() {
        var fremd = new Traeger(new TraegerId("werkhof"), 0, 1, "werkhof", LERNHAUS.angaben(), LERNHAUS.spur(),
                List.of(), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bereit(coaching()).veroeffentlichen(fremd, tat(JOBCENTER, 1)))
                .withMessageContaining("werkhof");
    }

    @Test
    @DisplayName("M-04 there is an end to how many long versions a Maßnahme keeps, and decisions on it still have room")
    void keepsOnlySoManyLongVersions() {
        var megabyte = 1 << 20;
        var eine = entworfen(coaching());
        for (int i = 1; i < PlatzFuerFassungen.MEGABYTE; i++) {
            eine = stand(eine.aendern(mitTitel(coaching(), i + "x".repeat(megabyte)), tat(EIGENER, i)));
        }

        assertThat(saetze(eine.aendern(mitTitel(coaching(), "y".repeat(megabyte)), tat(EIGENER, 20))))
                .containsExactly("m-04.zu-viele-lange-fassungen");
        assertThat(saetze(eine.aendern(mitTitel(coaching(), "Kurz"), tat(EIGENER, 20)))).isEmpty();
        assertThat(saetze(eine.absagen("Zu lang.", List.of(), tat(JOBCENTER, 20)))).isEmpty();
    }

    private static Massnahme entworfen(Steckbrief einer) {
        return stand(entwerfen(einer, tat(EIGENER, 0)));
    }

    private static Massnahme bereit(Steckbrief einer) {
        return stand(entworfen(einer).verantwortungGeben(VERANTWORTLICH, tat(JOBCENTER, 1)));
    }

    private static Massnahme oeffentlich() {
        return stand(bereit(coaching()).veroeffentlichen(LERNHAUS, tat(JOBCENTER, 3)));
    }

    private static Ausgang<Massnahme> entwerfen(Steckbrief einer, Tat tat) {
        return Massnahme.entwerfen(new MassnahmeId("m1"), new Entwurf(Traegermuster.LERNHAUS, null, einer), tat);
    }

    private static Tat tat(Urheber wer, int stunde) {
        return new Tat(wer, HEUTE, Spur.begonnen(um(stunde), List.of()));
    }

    private static Instant um(int stunde) {
        return BEGINN.plus(Duration.ofHours(stunde));
    }
}
