package de.passgenau.matching.last;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stelle.Wunschkenntnis;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** Offers for a {@link Bevoelkerung}, each made from its number alone; hardly two are alike. */
public final class Angebote {

    private static final Verteilung<Stellenart> ARTEN = Verteilung.von(Map.entry(Stellenart.ARBEIT, 86),
            Map.entry(Stellenart.MINIJOB, 6),
            Map.entry(Stellenart.AUSBILDUNG, 5),
            Map.entry(Stellenart.EINSTIEGSQUALIFIZIERUNG, 1),
            Map.entry(Stellenart.PRAKTIKUM, 2));
    private static final Verteilung<Set<Umfang>> UMFAENGE = Verteilung.von(Map.entry(Set.of(Umfang.VOLLZEIT), 52),
            Map.entry(Set.of(Umfang.VOLLZEIT, Umfang.TEILZEIT), 25),
            Map.entry(Set.of(Umfang.TEILZEIT), 19),
            Map.entry(Set.<Umfang>of(), 4));

    private final long saat;
    private final Verteilung<Siedlung> siedlungen;

    public Angebote(long saat, Gebiet gebiet) {
        this.saat = saat;
        this.siedlungen = Bevoelkerung.siedlungen(gebiet);
    }

    public Stelle stelle(int nummer) {
        var wuerfel = Wuerfel.fuer(saat, nummer);
        var taetigkeit = Taetigkeit.angeboten(wuerfel);
        var art = ARTEN.eines(wuerfel);
        var feld = taetigkeit.feld();
        return new Stelle("Stelle " + nummer, art,
                wuerfel.trifft(10)
                        ? List.of(taetigkeit.kldb(), taetigkeit.nachbar(wuerfel).kldb())
                        : List.of(taetigkeit.kldb()),
                taetigkeit.niveau(), muss(wuerfel, feld, art), kann(wuerfel, feld),
                art == Stellenart.MINIJOB ? Set.of(Umfang.MINIJOB) : UMFAENGE.eines(wuerfel), feld.lagen(wuerfel),
                feld.belastungen(wuerfel), merkmale(wuerfel, taetigkeit),
                wuerfel.trifft(1) ? null : siedlungen.eines(wuerfel).punkt(wuerfel), deutsch(wuerfel, feld),
                wuerfel.trifft(60) ? null : Bevoelkerung.STICHTAG.plusDays(wuerfel.unter(90)),
                wuerfel.trifft(30) ? LocalTime.of(5 + wuerfel.unter(4), 15 * wuerfel.unter(4)) : null);
    }

    private static List<Set<String>> muss(Wuerfel wuerfel, Berufsfeld feld, Stellenart art) {
        var muss = new ArrayList<Set<String>>();
        if (!art.istFuerJugendliche() && feld.verlangt(wuerfel)) {
            muss.add(Set.of(feld.nachweis()));
        }
        if (wuerfel.trifft(15)) {
            muss.add(Set.of("FUEHRERSCHEIN_B"));
        }
        if (wuerfel.trifft(10)) {
            muss.add(Set.of("SCHULABSCHLUSS_BBR", "ERFAHRUNG_" + feld));
        }
        if (wuerfel.trifft(2)) {
            muss.add(Set.of("FOERDERFAEHIG_16I"));
        }
        return muss;
    }

    private static List<Wunschkenntnis> kann(Wuerfel wuerfel, Berufsfeld feld) {
        var codes = List.of(feld.nachweis(), "ERFAHRUNG_" + feld, "FUEHRERSCHEIN_B", "EDV_OFFICE", "STAPLERSCHEIN");
        var kann = new ArrayList<Wunschkenntnis>();
        codes.stream()
                .filter(code -> wuerfel.trifft(25))
                .forEach(code -> kann.add(new Wunschkenntnis(code, Set.of(code))));
        return kann;
    }

    private static Set<Stellenmerkmal> merkmale(Wuerfel wuerfel, Taetigkeit taetigkeit) {
        var merkmale = EnumSet.noneOf(Stellenmerkmal.class);
        for (var merkmal : Stellenmerkmal.values()) {
            if (wuerfel.trifft(haeufigkeit(merkmal, taetigkeit))) {
                merkmale.add(merkmal);
            }
        }
        return merkmale;
    }

    private static int haeufigkeit(Stellenmerkmal merkmal, Taetigkeit taetigkeit) {
        return switch (merkmal) {
            case QUEREINSTIEG -> taetigkeit.niveau() == Anforderungsniveau.HELFER ? 30 : 15;
            case RUHIG -> 8;
            case SPRECHEN -> taetigkeit.feld() == Berufsfeld.BUERO ? 25 : 3;
            case NUR_MIT_PKW -> 10;
            case FUER_ERWACHSENE, ABHOLUNG -> 4;
            case INKLUSION, GEFOERDERT, UNTERKUNFT -> 3;
            case HOMEOFFICE -> taetigkeit.feld() == Berufsfeld.BUERO ? 18 : 1;
        };
    }

    private static @Nullable Sprachniveau deutsch(Wuerfel wuerfel, Berufsfeld feld) {
        if (wuerfel.trifft(45)) {
            return null;
        }
        return switch (feld) {
            case BUERO, SOZIALES -> wuerfel.trifft(50) ? Sprachniveau.C1 : Sprachniveau.B2;
            case PFLEGE, VERKAUF, SICHERHEIT -> wuerfel.trifft(50) ? Sprachniveau.B2 : Sprachniveau.B1;
            case LAGER, REINIGUNG, KUECHE, GASTRONOMIE, BAU, METALL, PRODUKTION, VERKEHR, GARTEN, HANDWERK,
                    SONSTIGES ->
                wuerfel.trifft(50) ? Sprachniveau.A2 : Sprachniveau.B1;
        };
    }
}
