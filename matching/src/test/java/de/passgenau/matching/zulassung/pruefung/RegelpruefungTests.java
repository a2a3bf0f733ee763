package de.passgenau.matching.zulassung.pruefung;

import static de.passgenau.matching.zulassung.Urteil.UNBEKANNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Regelwelt;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis.Gelesen;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import de.passgenau.matching.zulassung.lesen.stueck.Stelle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Regelwelt.class)
@Domain(DomainContext.Global.class)
class RegelpruefungTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alter unter 25 und Alter ab 50 | WIDERSPRUCH | Alter ab 50 | »Alter unter 25« und »Alter ab 50« schließen einander aus.
            Zielgruppe U25 und Alter ab 30 | WIDERSPRUCH | Alter ab 30 | »Zielgruppe U25« und »Alter ab 30« schließen einander aus.
            Kategorie A und Kategorie B | WIDERSPRUCH | Kategorie B | »Kategorie A« und »Kategorie B« schließen einander aus.
            freiwillig und nicht freiwillig | WIDERSPRUCH | nicht freiwillig | »freiwillig« und »nicht freiwillig« schließen einander aus.
            arbeitslos seit 2 Jahren und arbeitslos seit weniger als 12 Monaten | WIDERSPRUCH | arbeitslos seit weniger als 12 Monaten | »arbeitslos seit mindestens 2 Jahren« und »arbeitslos seit weniger als 12 Monaten« schließen einander aus.
            Deutsch ab B2 und Deutsch höchstens A2 | WIDERSPRUCH | Deutsch höchstens A2 | »Deutsch mindestens B2« und »Deutsch höchstens A2« schließen einander aus.
            Wohnort im Kreis Barnim und Wohnort im Kreis Uckermark | WIDERSPRUCH | Wohnort im Kreis Uckermark | »Wohnort im Kreis Barnim« und »Wohnort im Kreis Uckermark« schließen einander aus.
            Führerschein CE und kein Führerschein B | WIDERSPRUCH | kein Führerschein B | »Nachweis FUEHRERSCHEIN_CE« und »nicht Nachweis FUEHRERSCHEIN_B« schließen einander aus.
            Führerschein CE und Führerschein B | UEBERFLUESSIG | Führerschein B | »Nachweis FUEHRERSCHEIN_B« folgt schon aus dem Übrigen.
            Nachweis ADR und kein Nachweis KENNTNIS_GEFAHRGUT | WIDERSPRUCH | kein Nachweis KENNTNIS_GEFAHRGUT | »Nachweis ADR« und »nicht Nachweis KENNTNIS_GEFAHRGUT« schließen einander aus.
            Alter ab 25 und Alter ab 18 | UEBERFLUESSIG | Alter ab 18 | »Alter ab 18« folgt schon aus dem Übrigen.
            Alter ab 18 oder Alter ab 25 | UEBERFLUESSIG | Alter ab 25 | »Alter ab 25« ist in den anderen Möglichkeiten enthalten.
            freiwillig und freiwillig | UEBERFLUESSIG | freiwillig | »freiwillig« folgt schon aus dem Übrigen.
            Alter ab 25 und (Alter unter 20 oder Kategorie A) | UNMOEGLICH | Alter unter 20 | »Alter unter 20« kann hier nie zutreffen.
            freiwillig und Alter ab 0 | IMMER_ERFUELLT | Alter ab 0 | »Alter ab 0« erfüllen alle.
            Alter ab 25 oder Alter unter 25 | IMMER_ERFUELLT | Alter ab 25 oder Alter unter 25 | Diese Regel erfüllen alle; kürzer ist »alle«.
            nicht nicht freiwillig | DOPPELTE_VERNEINUNG | nicht nicht freiwillig | Zweimal »nicht« hebt sich auf.
            ohne Berufsabschluss und Nachweis AUSBILDUNG_METALL | VERDAECHTIG | ohne Berufsabschluss und Nachweis AUSBILDUNG_METALL | Wer eine Ausbildung nachweist, hat fast immer einen Berufsabschluss: Das erfüllt kaum jemand.
            Akademiker ohne Berufsabschluss | VERDAECHTIG | Akademiker ohne Berufsabschluss | Ein Studienabschluss ist ein Berufsabschluss: Das erfüllt kaum jemand.
            Suchtkranke und kein Hemmnis Sucht | VERDAECHTIG | Suchtkranke und kein Hemmnis Sucht | Wer suchtkrank ist, hat fast immer ein Hemmnis Sucht: Das erfüllt kaum jemand.
            psychisch Belastete und kein Hemmnis psychische Gesundheit | VERDAECHTIG | psychisch Belastete und kein Hemmnis psychische Gesundheit | Wer psychisch belastet ist, hat fast immer das Hemmnis dazu: Das erfüllt kaum jemand.
            Alter unter 25 und arbeitslos seit mindestens 10 Jahren | VERDAECHTIG | Alter unter 25 und arbeitslos seit mindestens 10 Jahren | Wer so jung ist, kann nicht so lange arbeitslos sein.
            U25 und arbeitslos seit mehr als 120 Monaten | VERDAECHTIG | U25 und arbeitslos seit mehr als 120 Monaten | Wer so jung ist, kann nicht so lange arbeitslos sein.
            arbeitslos seit 52 Jahren | VERDAECHTIG | arbeitslos seit 52 Jahren | Das ist länger als ein Erwerbsleben.
            Alter ab 13 | VERDAECHTIG | Alter ab 13 | Erwerbsfähig im Sinne des SGB II ist man von 15 bis zur Altersgrenze, höchstens 67; vielleicht ist eine Dauer gemeint.
            Alter ab 67 | VERDAECHTIG | Alter ab 67 | Erwerbsfähig im Sinne des SGB II ist man von 15 bis zur Altersgrenze, höchstens 67; vielleicht ist eine Dauer gemeint.
            Alter unter 15 | VERDAECHTIG | Alter unter 15 | Erwerbsfähig im Sinne des SGB II ist man von 15 bis zur Altersgrenze, höchstens 67; vielleicht ist eine Dauer gemeint.
            Alter unter 69 | VERDAECHTIG | Alter unter 69 | Erwerbsfähig im Sinne des SGB II ist man von 15 bis zur Altersgrenze, höchstens 67; vielleicht ist eine Dauer gemeint.
            arbeitslos seit 0 Wochen | VERDAECHTIG | arbeitslos seit 0 Wochen | Eine Dauer von 0 verlangt nichts.
            Wohnort höchstens 600 km von 53, 13 | VERDAECHTIG | Wohnort höchstens 600 km von 53, 13 | 600 km sind weiter als jeder Weg zu einer Maßnahme.
            """)
    void saysWhatIsHardlyMeantAtItsPlace(String text, Hinweisart art, String stelle, String hinweis) {
        assertThat(hinweise(text)).filteredOn(einer -> einer.art() != Hinweisart.NIEMAND)
                .singleElement()
                .satisfies(einer -> {
                    assertThat(einer.art()).isEqualTo(art);
                    assertThat(einer.text()).isEqualTo(hinweis);
                    int beginn = einer.stelle().beginn();
                    assertThat(text.substring(beginn, beginn + einer.stelle().laenge())).isEqualTo(stelle);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alter ab 25 und Kategorie in (A, B) und nicht Hemmnis Sucht
            Zielgruppe U25 oder Alter ab 50
            arbeitslos seit 12 Monaten und arbeitslos seit weniger als 2 Jahren
            Hemmnis Sucht und Hemmnis Schulden
            Alter unter 25 und arbeitslos seit mindestens 9 Jahren
            Alter unter 25 und arbeitslos seit höchstens 10 Jahren
            arbeitslos seit 51 Jahren
            Alter ab 14
            Alter ab 66
            Alter unter 68
            Alter unter 16
            Akademiker mit Berufsabschluss
            Zielgruppe in (Akademiker, Frauen) und ohne Berufsabschluss
            Wohnort höchstens 30 km von 53.3167, 13.8625 und Wohnort höchstens 30 km von 53.0592, 14.2819
            arbeitslos seit 365 Tagen und arbeitslos seit höchstens 1 Jahr
            Führerschein B und kein Führerschein CE
            alle
            """)
    void findsNothingInAGoodRule(String text) {
        assertThat(hinweise(text)).isEmpty();
    }

    @Test
    void saysThatNobodyFits() {
        assertThat(hinweise("(Alter unter 25 oder Kategorie A) und Alter ab 30 und nicht Kategorie in (A, B)"))
                .extracting(Hinweis::art, Hinweis::text)
                .contains(tuple(Hinweisart.NIEMAND,
                        "Niemand kann diese Regel erfüllen."),
                        tuple(Hinweisart.WIDERSPRUCH,
                                "Diese Bedingungen lassen sich nicht alle zusammen erfüllen."));
    }

    @Test
    void looksInsideANegation() {
        assertThat(hinweise("nicht (Alter unter 30 oder Alter ab 30) oder freiwillig"))
                .extracting(Hinweis::text)
                .contains("»nicht Alter unter 30« und »nicht Alter ab 30« schließen einander aus.");
    }

    @Test
    void admitsThatARuleHasTooManyCases() {
        var jederHatEinen = IntStream.range(0, 6)
                .mapToObj(wer -> "Nachweis in (" + IntStream.range(0, 5)
                        .mapToObj(was -> "P" + wer + was)
                        .collect(Collectors.joining(", ")) + ")");
        var keinerDenselben = IntStream.range(0, 5)
                .boxed()
                .flatMap(was -> IntStream.range(0, 6)
                        .boxed()
                        .flatMap(wer -> IntStream.range(0, wer)
                                .mapToObj(anderer -> "nicht (Nachweis P" + wer + was + " und Nachweis P" + anderer + was
                                        + ")")));
        var text = Stream.concat(jederHatEinen, keinerDenselben).collect(Collectors.joining(" und "));

        assertThat(hinweise(text)).extracting(Hinweis::art).containsExactly(Hinweisart.NICHT_GANZ_GEPRUEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Alter ab %d oder Kategorie C oder Hemmnis SUCHT offen oder freiwillig) und ",
            "(Zielgruppe FRAUEN und arbeitslos seit mindestens %d Tagen) oder ", "Nachweis P%d und ",
            "(Nachweis P%1$d oder nicht Nachweis Q%1$d) und ", "nicht (Nachweis P%1$d und Nachweis Q%1$d) und ",
            "Wohnort höchstens %d km von 53.3, 13.8 oder "})
    @DisplayName("N-15: the longest rule takes no more steps than any may, and says so where they are not enough")
    void boundsTheStepsOfTheLongestRule(String teil) {
        var text = IntStream.range(15, 400)
                .mapToObj(teil::formatted)
                .reduce("", (bisher, weiteres) -> bisher.length() + weiteres.length() < 3_980
                        ? bisher + weiteres
                        : bisher)
                + "freiwillig";
        var gelesen = (Gelesen) Regelleser.lies(text);

        int schritte = Regelpruefung.geprueft(gelesen).schritte();

        assertThat(schritte).isBetween(1, Erfuellbarkeit.SCHRITTE + Regelleser.LAENGSTE);
        assertThat(Regelpruefung.pruefe(gelesen)).extracting(Hinweis::art)
                .matches(arten -> arten.contains(Hinweisart.NICHT_GANZ_GEPRUEFT) || schritte < Erfuellbarkeit.SCHRITTE);
    }

    @Test
    void takesNoStepOnceAllAreSpent() {
        var erfuellbarkeit = new Erfuellbarkeit();
        var schwer = ((Gelesen) Regelleser.lies(IntStream.range(0, 100)
                .mapToObj(
                        "(Nachweis P%1$d oder nicht Nachweis Q%1$d) und nicht (Nachweis P%1$d und nicht Nachweis R)"::formatted)
                .limit(30)
                .collect(Collectors.joining(" und ")))).regel().bedingung();
        while (!erfuellbarkeit.istErschoepft()) {
            erfuellbarkeit.von(List.of(schwer));
        }
        int danach = erfuellbarkeit.verbraucht();

        assertThat(erfuellbarkeit.von(List.of(schwer))).isEqualTo(Erfuellbarkeit.Antwort.ZU_VIELE_FAELLE);
        assertThat(erfuellbarkeit.verbraucht()).isEqualTo(danach);
    }

    @Property
    void staysInsideTheText(@ForAll Zulassungsregel regel) {
        assertThat(hinweise(regel.text())).allSatisfy(hinweis -> {
            assertThat(hinweis.stelle().beginn() + hinweis.stelle().laenge()).isLessThanOrEqualTo(
                    regel.text().length());
            assertThat(hinweis.text()).endsWith(".");
        });
    }

    @Property
    void callsSuperfluousOnlyWhatMakesNoDifference(@ForAll Zulassungsregel regel,
            @ForAll @Size(min = 20, max = 20) List<Zugangsprofil> profile, @ForAll LocalDate tag) {
        var gelesen = (Gelesen) Regelleser.lies(regel.text());
        var ueberfluessig = Regelpruefung.pruefe(gelesen)
                .stream()
                .filter(hinweis -> hinweis.art() == Hinweisart.UEBERFLUESSIG)
                .map(Hinweis::stelle)
                .toList();
        var gekuerzt = ohne(gelesen, ueberfluessig);

        assertThat(profile).allSatisfy(profil -> {
            if (gelesen.regel().urteil(profil, tag) != UNBEKANNT && gekuerzt.urteil(profil, tag) != UNBEKANNT) {
                assertThat(gekuerzt.urteil(profil, tag)).isEqualTo(gelesen.regel().urteil(profil, tag));
            }
        });
    }

    private static Bedingung ohne(Gelesen gelesen, List<Stelle> ueberfluessig) {
        var bedingung = gelesen.regel().bedingung();
        var noetige = bedingung.teile()
                .stream()
                .filter(teil -> !ueberfluessig.contains(gelesen.stellen().von(teil).orElseThrow()))
                .toList();
        if (bedingung instanceof Bedingung.Nicht || noetige.isEmpty()) {
            return bedingung;
        }
        if (noetige.size() == 1) {
            return noetige.getFirst();
        }
        return bedingung instanceof Bedingung.Und ? new Bedingung.Und(noetige) : new Bedingung.Oder(noetige);
    }

    private static List<Hinweis> hinweise(String text) {
        return Regelpruefung.pruefe((Gelesen) Regelleser.lies(text));
    }
}
