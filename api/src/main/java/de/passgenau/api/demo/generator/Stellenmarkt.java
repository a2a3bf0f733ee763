package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.demo.generator.Taetigkeiten.Taetigkeit;
import de.passgenau.api.demo.landkreis.Betrieb;
import de.passgenau.api.demo.landkreis.Stelle;
import de.passgenau.api.demo.landkreis.Umfang;
import org.jspecify.annotations.Nullable;

/** The job offers and training places of the employers, 1.25 each on average. */
final class Stellenmarkt {

    private static final List<Integer> JE_BETRIEB = List.of(0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3);
    private static final int AUSBILDUNGSPLAETZE = 110;
    private static final int TEILZEIT = 350;
    private static final int BEFRISTET = 300;

    private final Umfang umfang;
    private final Kennungen kennungen;
    private final Taetigkeiten taetigkeiten;

    Stellenmarkt(Umfang umfang, Taetigkeiten taetigkeiten) {
        this.umfang = umfang;
        this.kennungen = new Kennungen(umfang.seed());
        this.taetigkeiten = taetigkeiten;
    }

    List<Stelle> stellen(List<Betrieb> betriebe) {
        var stellen = new ArrayList<Stelle>();
        for (int i = 0; i < betriebe.size(); i++) {
            var anzahl = Zufall.fuer(umfang.seed(), "stellen", i).aus(JE_BETRIEB);
            for (int n = 0; n < anzahl; n++) {
                stellen.add(stelle(stellen.size() + 1, betriebe.get(i)));
            }
        }
        return stellen;
    }

    private Stelle stelle(int nummer, Betrieb betrieb) {
        var zufall = Zufall.fuer(umfang.seed(), "stelle", nummer);
        var beruf = zufall.aus(taetigkeiten.der(betrieb.felder()));
        boolean ausbildung = beruf.verlangtAusbildung() && zufall.promille(AUSBILDUNGSPLAETZE);
        boolean teilzeit = !ausbildung && zufall.promille(TEILZEIT);
        int stunden = teilzeit ? zufall.zwischen(3, 6) * 5 : 40;
        var gemeldet = umfang.stichtag().minusDays(zufall.zwischen(0, 75));
        var beginn = beginn(zufall, ausbildung);
        return new Stelle(kennungen.von("stelle", nummer), betrieb.kennung(), titel(beruf, ausbildung), beruf.kldb(),
                ausbildung ? List.of("SCHULABSCHLUSS_BBR") : beruf.muss(), beruf.erwuenscht(),
                ausbildung ? List.of() : zufall.einige(beruf.kenntnisse(), 2), beruf.belastungen(),
                zufall.einige(beruf.zeiten(), zufall.zwischen(0, 2)), teilzeit ? stunden - 5 : stunden, stunden,
                betrieb.anschrift(), zufall.aus(List.of(1, 1, 1, 1, 2, 3)), ausbildung, gemeldet, beginn,
                befristetBis(zufall, beginn, ausbildung));
    }

    private static String titel(Taetigkeit beruf, boolean ausbildung) {
        return (ausbildung ? "Ausbildung: " : "") + beruf.titel() + " (m/w/d)";
    }

    /** Training begins on the next 1 August or 1 September, work within ten weeks. */
    private LocalDate beginn(Zufall zufall, boolean ausbildung) {
        var tag = umfang.stichtag().plusDays(zufall.zwischen(0, 70));
        if (!ausbildung) {
            return tag;
        }
        var herbst = LocalDate.of(umfang.stichtag().getYear(), zufall.zwischen(8, 9), 1);
        return herbst.isAfter(umfang.stichtag()) ? herbst : herbst.plusYears(1);
    }

    private static @Nullable LocalDate befristetBis(Zufall zufall, LocalDate beginn, boolean ausbildung) {
        return !ausbildung && zufall.promille(BEFRISTET) ? beginn.plusMonths(zufall.zwischen(1, 4) * 6L) : null;
    }
}
