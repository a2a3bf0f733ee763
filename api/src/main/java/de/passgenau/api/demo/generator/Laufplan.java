package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.demo.landkreis.Massnahme.Durchgang;
import de.passgenau.api.demo.landkreis.Umfang;

/** When Maßnahmen run: most do on the Stichtag, some are over, some are to come, a few are not planned yet. */
final class Laufplan {

    /** A pattern of runs: R runs, G is to come, B is over, A has been over for half a year and more. */
    private static final List<String> MUSTER = List.of("AAARG", "AAAAR", "AABRG", "BRG", "RG", "RG", "RG", "R", "R",
            "R", "BR", "BR", "G", "G", "GG", "BB", "AB", "");
    private static final int LAUFENDER_EINSTIEG = 400;

    private final Umfang umfang;
    private final Kennungen kennungen;
    private final List<String> orte;
    private int nummer;

    Laufplan(Umfang umfang, List<String> geschaeftsstellen) {
        this.umfang = umfang;
        this.kennungen = new Kennungen(umfang.seed());
        this.orte = geschaeftsstellen.stream().map(Laufplan::stadt).toList();
    }

    private static String stadt(String geschaeftsstelle) {
        return geschaeftsstelle.equals("Schwedt") ? "Schwedt/Oder" : geschaeftsstelle;
    }

    /** For every 1,300 cases there is another run of the same kind, at another time and place. */
    List<Durchgang> durchgaenge(int massnahme, int monate, int plaetze) {
        var zufall = Zufall.fuer(umfang.seed(), "laufplan", massnahme);
        var muster = zufall.aus(MUSTER);
        var laeufe = new ArrayList<Durchgang>();
        for (int reihe = 0; reihe < umfang.anteilig(1); reihe++) {
            for (char art : muster.toCharArray()) {
                laeufe.add(lauf(zufall, beginn(zufall, art, monate), monate, plaetze));
            }
        }
        return laeufe;
    }

    private LocalDate beginn(Zufall zufall, char art, int monate) {
        var heute = umfang.stichtag();
        return switch (art) {
            case 'R' -> heute.minusDays(zufall.zwischen(1, monate * 30 - 3));
            case 'G' -> heute.plusDays(zufall.zwischen(5, 120));
            case 'A' -> heute.minusMonths(monate + 6L).minusDays(zufall.zwischen(10, 400));
            default -> heute.minusMonths(monate).minusDays(zufall.zwischen(10, 400));
        };
    }

    private Durchgang lauf(Zufall zufall, LocalDate beginn, int monate, int plaetze) {
        nummer++;
        return new Durchgang(kennungen.von("durchgang", nummer), beginn, beginn.plusMonths(monate).minusDays(1),
                zufall.aus(orte), plaetze, zufall.promille(LAUFENDER_EINSTIEG));
    }
}
