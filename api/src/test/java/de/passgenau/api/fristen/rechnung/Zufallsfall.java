package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Merkmal;

/** Makes up histories of cases: the same number, the same case. */
public final class Zufallsfall {

    private static final LocalDate BEGINN = LocalDate.of(2022, 1, 3);
    private static final LocalDate ENDE = LocalDate.of(2027, 12, 31);
    private static final List<Merkmal> KATEGORIEN = List.of(Merkmal.KATEGORIE_A, Merkmal.KATEGORIE_B,
            Merkmal.KATEGORIE_C, Merkmal.KATEGORIE_D, Merkmal.KATEGORIE_E, Merkmal.KATEGORIE_S, Merkmal.KATEGORIE_X,
            Merkmal.KATEGORIE_Y, Merkmal.KATEGORIE_Z);
    private static final List<Merkmal> ZIELGRUPPEN = List.of(Merkmal.SCHUELER, Merkmal.AUSBILDUNGSSUCHENDE,
            Merkmal.AUSBILDUNGSABSOLVENTEN, Merkmal.VERMITTLUNGSKUNDEN, Merkmal.AKTIVIERUNGSKUNDEN);
    private static final List<Merkmal> FALLMANAGER = List.of(Merkmal.FM_U25, Merkmal.FM_ARBEITSMARKTNAH,
            Merkmal.FM_ARBEITSMARKTFERN, Merkmal.FM_BERUFSBERATUNG);
    private static final Set<Ereignisart> SELTEN = Set.of(Ereignisart.FALL_GESCHLOSSEN, Ereignisart.ARBEITSAUFNAHME);

    private final Random zufall;
    private final List<Tatsache> tatsachen = new ArrayList<>();
    private final List<Phase> phasen = new ArrayList<>();

    private Zufallsfall(long nummer) {
        this.zufall = new Random(nummer * 0x9E3779B97F4A7C15L);
    }

    public static Fristlage lage(long nummer) {
        return new Zufallsfall(nummer).erzaehlt("F" + nummer);
    }

    private Fristlage erzaehlt(String fall) {
        var geburtstag = LocalDate.of(1958, 1, 1).plusDays(zufall.nextInt(54 * 365));
        var beginn = BEGINN.plusDays(zufall.nextInt(1500));
        phasen(KATEGORIEN, beginn, 300);
        phasen(FALLMANAGER, beginn, 500);
        if (geburtstag.isAfter(beginn.minusYears(25))) {
            phasen(ZIELGRUPPEN, beginn, 400);
            phasen(List.of(Merkmal.AUSBILDUNGSREIF), beginn.plusDays(zufall.nextInt(300)), 500);
        }
        phasen(List.of(zufall.nextBoolean() ? Merkmal.IN_MASSNAHME : Merkmal.ALG_AUFSTOCKER),
                beginn.plusDays(zufall.nextInt(300)), 200);
        einstieg(beginn);
        immerWieder(Ereignisart.KONTAKT, beginn, 45);
        immerWieder(Ereignisart.WIEDERVORLAGE, beginn, 250);
        immerWieder(Ereignisart.VEREINBARUNG, beginn, 200);
        immerWieder(Ereignisart.VEREINBARUNG_AUSGEWERTET, beginn, 200);
        if (phasen.stream().anyMatch(phase -> phase.merkmal() == Merkmal.KATEGORIE_A)) {
            immerWieder(Ereignisart.SUCHLAUF, beginn, 9);
        }
        irgendetwas(beginn);
        return new Fristlage(fall, geburtstag, tatsachen, phasen);
    }

    private void einstieg(LocalDate beginn) {
        tatsachen.add(Tatsache.am(beginn, Ereignisart.ANTRAG_VOLLSTAENDIG));
        tatsachen.add(Tatsache.am(beginn, Ereignisart.FALL_EINGANG));
        tatsachen.add(Tatsache.am(beginn.plusDays(zufall.nextInt(40)), Ereignisart.BEWILLIGUNG));
        tatsachen.add(Tatsache.am(beginn.plusDays(zufall.nextInt(30)), Ereignisart.EINSTIEGSBERATUNG));
        if (zufall.nextInt(3) == 0) {
            tatsachen.add(Tatsache.am(beginn.minusDays(zufall.nextInt(400)), Ereignisart.LEISTUNGSENDE));
        }
    }

    private void irgendetwas(LocalDate beginn) {
        var arten = Ereignisart.values();
        for (int i = zufall.nextInt(8); i > 0; i--) {
            var art = arten[zufall.nextInt(arten.length)];
            if (!SELTEN.contains(art) || zufall.nextInt(6) == 0) {
                var tag = beginn.plusDays(zufall.nextInt(1200));
                tatsachen.add(art.istVorherBekannt()
                        ? Tatsache.angekuendigt(tag.minusDays(zufall.nextInt(500)), tag, art)
                        : Tatsache.am(tag, art));
            }
        }
    }

    private void immerWieder(Ereignisart art, LocalDate beginn, int imSchnitt) {
        for (var tag = beginn; tag.isBefore(ENDE); tag = tag.plusDays(1 + zufall.nextInt(2 * imSchnitt))) {
            tatsachen.add(Tatsache.am(tag, art));
        }
    }

    private void phasen(List<Merkmal> merkmale, LocalDate beginn, int imSchnitt) {
        var von = beginn;
        while (von.isBefore(ENDE)) {
            var bis = von.plusDays(zufall.nextInt(2 * imSchnitt));
            var merkmal = merkmale.get(zufall.nextInt(merkmale.size()));
            phasen.add(new Phase(merkmal, von, bis.isAfter(ENDE) ? null : bis));
            von = bis.plusDays(1 + (zufall.nextBoolean() ? 0 : zufall.nextInt(50)));
        }
    }
}
