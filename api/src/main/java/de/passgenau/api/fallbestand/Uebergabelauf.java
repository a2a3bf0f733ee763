package de.passgenau.api.fallbestand;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fallbestand.Fallbestandsuebergabe.Zahlen;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Empfaenger;
import de.passgenau.api.protokoll.Handlung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries out an order, some cases at a time: what is not done in time is left for whoever goes on with it, after a
 * crash as well. A case that was handed over is no longer among those that are looked for.
 */
@Component
class Uebergabelauf {

    private static final Duration RESERVIERT = Duration.ofSeconds(30);
    private static final int PORTION = 64;
    private static final int PROBE = 1_000;

    private final Bestand bestand;
    private final Uebergabevollzug vollzug;
    private final Uebergabeablage ablage;
    private final Clock clock;

    Uebergabelauf(Bestand bestand, Uebergabevollzug vollzug, Uebergabeablage ablage, Clock clock) {
        this.bestand = bestand;
        this.vollzug = vollzug;
        this.ablage = ablage;
        this.clock = clock;
    }

    /** How far it has got, and what was done for that. */
    record Gang(Fallbestandsuebergabe stand, List<Uebergabeergebnis> ergebnisse) {}

    /** Whether it is its turn and nobody is working on it. */
    boolean istFaellig(Fallbestandsuebergabe uebergabe) {
        var bis = uebergabe.reserviertBis();
        return !uebergabe.istAbgeschlossen() && !uebergabe.auftrag().ab().isAfter(LocalDate.now(clock))
                && (bis == null || bis.isBefore(clock.instant()));
    }

    /** What would become of each case; nothing is stored. */
    List<Uebergabeergebnis> probe(Fallbestandsuebergabe entwurf) {
        return bearbeite(entwurf, bestand.portion(entwurf.auftrag(), List.of(), PROBE), bestand.verteiler(entwurf),
                null);
    }

    /** @param ende when to leave the rest to the next one; at least some cases are looked at */
    Gang gehe(Fallbestandsuebergabe uebergabe, Handlung handlung, Instant ende) {
        var zahlen = new Zahlen(bestand.uebergeben(uebergabe), 0, bestand.anzahl(uebergabe.auftrag()));
        var stand = ablage.speichere(uebergabe.imGang(zahlen, reserviert()));
        var verteiler = bestand.verteiler(uebergabe);
        var angesehen = new HashSet<String>();
        var ergebnisse = new ArrayList<Uebergabeergebnis>();
        do {
            var portion = bestand.portion(uebergabe.auftrag(), angesehen, PORTION);
            if (portion.isEmpty()) {
                return new Gang(ablage.speichere(stand.abgeschlossen(stand.zahlen())), ergebnisse);
            }
            portion.forEach(fall -> angesehen.add(fall.kennung()));
            var neue = bearbeite(uebergabe, portion, verteiler, handlung);
            ergebnisse.addAll(neue);
            stand = ablage.speichere(stand.imGang(gezaehlt(stand.zahlen(), neue, portion), reserviert()));
        } while (clock.instant().isBefore(ende));
        return new Gang(ablage.speichere(stand.imGang(stand.zahlen(), null)), ergebnisse);
    }

    private static Zahlen gezaehlt(Zahlen bisher, List<Uebergabeergebnis> neue, List<Fall> portion) {
        var zahlen = bisher;
        for (var ergebnis : neue) {
            zahlen = zahlen.mit(ergebnis);
        }
        return zahlen.ohne(portion.size() - neue.size());
    }

    private List<Uebergabeergebnis> bearbeite(Fallbestandsuebergabe uebergabe, List<Fall> faelle,
            Verteiler verteiler, @Nullable Handlung handlung) {
        var zuteilungen = faelle.stream()
                .filter(fall -> Bestand.passt(fall, uebergabe.auftrag()))
                .map(fall -> zugeteilt(fall, uebergabe, verteiler))
                .toList();
        var ergebnisse = Gleichzeitig.je(zuteilungen, eine -> eine.an == null
                ? eine.ohneEmpfaenger()
                : vollzug.uebergib(uebergabe, eine.fall, eine.an, handlung));
        for (int i = 0; i < ergebnisse.size(); i++) {
            var an = zuteilungen.get(i).an;
            if (an != null && !ergebnisse.get(i).uebergeben()) {
                verteiler.zurueck(an);
            }
        }
        return ergebnisse;
    }

    private Zuteilung zugeteilt(Fall fall, Fallbestandsuebergabe uebergabe, Verteiler verteiler) {
        var arten = vollzug.arten(fall, uebergabe.durch());
        return new Zuteilung(fall, verteiler.naechster(arten).orElse(null), Angaben.aufgezaehlt(arten));
    }

    private Instant reserviert() {
        return clock.instant().plus(RESERVIERT);
    }

    /**
     * Who is to get a case.
     *
     * @param an null if nobody may
     */
    private record Zuteilung(Fall fall, @Nullable Empfaenger an, String arten) {

        Uebergabeergebnis ohneEmpfaenger() {
            return new Uebergabeergebnis(fall, null,
                    List.of(Verstoss.of("empfaenger", Eingabefehlercode.UNGUELTIG, "e-07.bestand", arten)));
        }
    }
}
